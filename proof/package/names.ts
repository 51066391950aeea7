import { format } from 'prettier';
import { documented, type Documented, type Kind } from '../../catalogue/index.ts';
import { valueOf } from '../../package/value.ts';

/** Kinds of rows that are no input of a shopper, or that leave nothing paid on purpose. */
const notEntered = new Set<Kind>([
  'locale',
  'action',
  'dashboard refund',
  'API refund',
  'partial refund',
  'pay-later dashboard refund',
  'pay-later refund',
  'article refund',
]);

const cardKinds = new Set<Kind>(['card', 'bancontact card', 'refusal']);

/** The source of `package/names.ts`: the names of all inputs as literals, so that a wrong one is a type error. */
export function namesSource(): Promise<string> {
  const entered = documented().filter(({ row }) => !notEntered.has(row.kind));
  const cards = entered.filter(({ row }) => cardKinds.has(row.kind));
  const scenarios = entered.filter(({ row }) => 'option' in row);
  const text = `
// Written by \`npm run names\` from the catalogue: do not edit.

/** What each documented input is: its id in the catalogue, and what is entered or chosen. */
export const names = ${literal(entered.map((it) => [it.row.id, valueOf(it)]))} as const;

/** The cards by scheme. */
export const cardIds = ${grouped(cards)} as const;

/** The scenarios of the test platform by method. */
export const scenarioIds = ${grouped(scenarios)} as const;
`;
  return format(text, {
    parser: 'typescript',
    singleQuote: true,
    printWidth: 100,
    trailingComma: 'all',
  });
}

function grouped(rows: readonly Documented<Kind>[]): string {
  const groups = new Set(rows.map(({ method }) => method.tag.slice(1)));
  const nameIn = (group: string, id: string): string => camelCase(id.slice(group.length + 1));
  return literal(
    [...groups].map((group) => [
      camelCase(group),
      rows
        .filter(({ method }) => method.tag === `@${group}`)
        .map(({ row }) => [nameIn(group, row.id), row.id] as const),
    ]),
  );
}

type Entry = readonly [key: string, value: string | readonly Entry[]];

const literal = (entries: readonly Entry[]): string =>
  `{${entries
    .map(
      ([key, value]) =>
        `${JSON.stringify(key)}: ${typeof value === 'string' ? JSON.stringify(value) : literal(value)},`,
    )
    .join('\n')}}`;

const camelCase = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
