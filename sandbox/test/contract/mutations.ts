/** An answer with one thing wrong. */
interface Mutation {
  /** Where, such as `data.customer.city`; `[]` is every entry of a list. */
  readonly at: string;
  readonly body: unknown;
}

/** A kind of change to one value of an answer; undefined leaves the value alone. */
type Change = (value: unknown, key: string) => { readonly value: unknown } | undefined;

/** Left out of its object. */
const GONE = Symbol('gone');

/** Fields of an answer that can have only certain values. */
const ENUMERATED = new Set([
  'card_entry_mode',
  'card_funding',
  'code',
  'coupon_brand',
  'debit_credit',
  'fastcheckout',
  'financial_status',
  'flow',
  'model',
  'payment_method',
  'recurring_model',
  'status',
  'type',
]);

/** Each kind of change that breaks a contract. */
export const changes = {
  'a field is missing': () => ({ value: GONE }),
  'a field has another type': (value) => ({ value: otherType(value) }),
  'a field is unknown': (value) =>
    isObject(value) ? { value: { ...value, unheard_of: 'x' } } : undefined,
  'a value is not of the list': (value, key) =>
    ENUMERATED.has(key) && typeof value === 'string' ? { value: 'unheard_of' } : undefined,
} satisfies Record<string, Change>;

/** The answer once for every value that the change applies to, changed there. */
export const mutations = (body: unknown, change: Change): Mutation[] =>
  changed(body, '', change).filter((it) => it.body !== GONE);

/** The value changed, then each of its parts. */
function changed(value: unknown, key: string, change: Change): Mutation[] {
  const result = change(value, key);
  const whole = result ? [{ at: '', body: result.value }] : [];
  if (Array.isArray(value)) {
    const entries = value.flatMap((entry: unknown, index) =>
      mutations(entry, change).map((it) => ({
        at: `[]${dotted(it.at)}`,
        body: value.with(index, it.body),
      })),
    );
    return [...whole, ...entries];
  }
  if (!isObject(value)) return whole;
  const fields = Object.entries(value).flatMap(([name, part]: [string, unknown]) =>
    changed(part, name, change).map((it) => ({
      at: `${name}${dotted(it.at)}`,
      body: it.body === GONE ? without(value, name) : { ...value, [name]: it.body },
    })),
  );
  return [...whole, ...fields];
}

const dotted = (at: string): string => (at === '' || at.startsWith('[') ? at : `.${at}`);

const without = (object: object, key: string): object =>
  Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));

function otherType(value: unknown): unknown {
  if (typeof value === 'string') return 7.5;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value === null ? false : 'x';
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
