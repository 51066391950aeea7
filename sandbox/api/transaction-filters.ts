import { amsterdam } from '../core/clock.ts';
import { ValidationError } from './errors.ts';
import type { TransactionEntry } from './transaction-entry.ts';

type Test = (entry: TransactionEntry) => boolean;

/** The filters of GET /transactions (docs/facts/lookups.md#transactions); official clients add `debit_credit`. */
export function readFilter(query: URLSearchParams): Test {
  const tests = [
    ...EQUAL.flatMap((name) => equal(query, name)),
    ...moments(query, 'created'),
    ...moments(query, 'completed'),
    ...methods(query),
  ];
  return (entry) => tests.every((test) => test(entry));
}

const EQUAL = [
  'currency',
  'debit_credit',
  'financial_status',
  'site_id',
  'status',
  'type',
] as const satisfies readonly (keyof TransactionEntry)[];

function equal(query: URLSearchParams, name: (typeof EQUAL)[number]): Test[] {
  const wanted = query.get(name)?.toLowerCase();
  return wanted ? [(entry) => String(entry[name]).toLowerCase() === wanted] : [];
}

/** `payment_method=VISA`, `payment_method[]=VISA` and PHP's `payment_method[0]=VISA`, as often as one likes. */
function methods(query: URLSearchParams): Test[] {
  const wanted = [...query]
    .filter(([name, value]) => /^payment_method(\[\d*\])?$/.test(name) && value !== '')
    .map(([, value]) => value.toUpperCase());
  return wanted.length > 0 ? [(entry) => wanted.includes(entry.payment_method)] : [];
}

/** From is inclusive, until exclusive. Local times without a zone compare as texts. */
function moments(query: URLSearchParams, name: 'created' | 'completed'): Test[] {
  const from = readMoment(query, `${name}_from`);
  const until = readMoment(query, `${name}_until`);
  if (from === undefined && until === undefined) return [];
  return [
    ({ [name]: moment }) =>
      moment !== undefined &&
      (from === undefined || moment >= from) &&
      (until === undefined || moment < until),
  ];
}

/** A date, a date with time, or an epoch second, as local time of Amsterdam like every time of the API. */
function readMoment(query: URLSearchParams, name: string): string | undefined {
  const text = query.get(name);
  if (!text) return undefined;
  if (/^\d{1,11}$/.test(text)) return amsterdam(Number(text) * 1000);
  if (/^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}:\d{2})?$/.test(text)) {
    return text.length === 10 ? `${text}T00:00:00` : text.replace(' ', 'T');
  }
  const withZone = /^\d{4}-\d{2}-\d{2}T.+(Z|[+-]\d{2}:?\d{2})$/.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(withZone)) {
    const message = 'must be a date, a date with time, or a unix time';
    throw new ValidationError([{ attribute: name, value: text, message }]);
  }
  return amsterdam(withZone);
}
