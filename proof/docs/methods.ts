import { methods, type MethodCatalogue } from '../../catalogue/index.ts';

/** What the page says once for all cards; a card number is under its scheme. */
export const cards = 'Cards';

/** What the page says of methods that the test environment does not have. */
export const notInTest = 'Not in test';

/** The group that a method's facts may stand under on the page, where it has one. */
export const groupOf = ({ group }: MethodCatalogue['method']): string | undefined =>
  group === 'CREDITCARD' ? cards : undefined;

/** Names as the page writes them: "How to test bank transfers" speaks of Bank transfer. */
const normal = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\(.*?\)|[*`]/g, '')
    .replace(/^how to test /, '')
    .trim()
    .replace(/s$/, '');

const known = new Map<string, string>([
  ...['Cards', 'Card', 'Credit and debit cards', 'Credit cards'].map(
    (name) => [normal(name), cards] as const,
  ),
  ...methods.flatMap(({ method: { name, alsoCalled } }) =>
    [name, ...alsoCalled].map((called) => [normal(called), name] as const),
  ),
]);

const isMethod = (name: string): boolean => [...known.values()].includes(name);

/** The longest method name in a text: "Bancontact payments" is about Bancontact. */
const withinWords = (text: string): string | undefined =>
  [...known]
    .filter(([name, method]) => method !== cards && ` ${normal(text)} `.includes(` ${name} `))
    .sort(([one], [other]) => other.length - one.length)[0]?.[1];

/**
 * The methods that a heading or an entry of a list names: "Belfius, CBC/KBC & Sofort". What is no
 * method of the catalogue is returned as it is written.
 */
export function namedIn(text: string): readonly string[] {
  const whole = known.get(normal(text));
  if (whole !== undefined) return [whole];
  const subject = text.replace(/^how to test /i, '');
  const named = subject
    .split(/,|\/|&| and /)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => known.get(normal(part)) ?? withinWords(part) ?? part);
  return named.some(isMethod) ? named : [subject.trim()];
}

/** The methods of the catalogue that a label names. */
export const methodsIn = (text: string): readonly string[] => namedIn(text).filter(isMethod);
