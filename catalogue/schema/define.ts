import type { z } from 'zod';
import { methodCatalogue, type MethodCatalogue } from './method.ts';

/**
 * Parses one method's part of the catalogue.
 *
 * @throws one error that lists every problem: impossible status, malformed number, missing source,
 *   an id, an input or an answer that occurs twice, an order that no row pays
 */
export function define(data: Data): MethodCatalogue {
  const parsed = methodCatalogue.safeParse(data);
  const problems = parsed.success
    ? conflictsIn(parsed.data)
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  if (!parsed.success || problems.length > 0) {
    throw new Error(`Catalogue, ${data.method.name}:\n  ${problems.join('\n  ')}`);
  }
  return parsed.data;
}

/** Its cards are entered on a page of their own: a number of 17 digits and no code. */
const bancontact = 'MISTERCASH';

type Data = z.input<typeof methodCatalogue>;
/** A documented row as it is written down. */
export type RowData = NonNullable<Data['rows']>[number];

function conflictsIn({ method, rows, untestable }: MethodCatalogue): string[] {
  const ids = rows.map((row) => row.id);
  const inputs = rows.map(({ id: _id, answers: _answers, core: _core, smoke: _smoke, ...input }) =>
    JSON.stringify(input),
  );
  const unpaid = rows.flatMap((row) => ('paidBy' in row ? [row.paidBy] : []));
  return [
    ...twice([...ids, ...untestable.map((row) => row.id)]).map((id) => `the id ${id} occurs twice`),
    ...twice(cardNumbers(rows)).map((number) => `card ${number} occurs twice`),
    ...twice(inputs).map((input) => `the same input occurs twice: ${input}`),
    ...rows
      .filter(({ kind }) => kind === 'card' && method.gateway === bancontact)
      .map(({ id }) => `${id}: a card of Bancontact is of kind "bancontact card"`),
    ...unpaid.filter((id) => !ids.includes(id)).map((id) => `no row ${id} pays the order`),
    ...(method.gateway === undefined && rows.length > 0
      ? ['a method without a gateway id can have no order']
      : []),
  ];
}

const cardNumbers = (rows: MethodCatalogue['rows']): string[] =>
  rows.flatMap((row) => ('authentication' in row && row.kind !== 'refusal' ? [row.number] : []));

/** The values that occur more than once. */
export const twice = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];
