import type { z } from 'zod';
import { methodCatalogue, type MethodCatalogue } from './schema.ts';

/**
 * Parses one method's part of the catalogue when it is loaded.
 *
 * @throws one error that lists every problem: impossible status, malformed number, missing source,
 *   an id or a card number that occurs twice.
 */
export function define(data: Data): MethodCatalogue {
  const parsed = methodCatalogue.safeParse(data);
  const malformed = parsed.error?.issues ?? [];
  const problems = [
    ...malformed.map(({ path, message }) => `${path.join('.')}: ${message}`),
    ...duplicates(data),
  ];
  if (!parsed.success || problems.length > 0) {
    throw new Error(`Catalogue, ${data.method.name}:\n  ${problems.join('\n  ')}`);
  }
  return parsed.data;
}

type Data = z.input<typeof methodCatalogue>;

function duplicates({
  cards = [],
  refusals = [],
  scenarios = [],
  untestable = [],
}: Data): string[] {
  const rows = [...cards, ...refusals, ...scenarios, ...untestable];
  return [
    ...twice(rows.map((row) => row.id)).map((id) => `the id ${id} occurs twice`),
    ...twice(cards.map((card) => card.number)).map((number) => `card ${number} occurs twice`),
  ];
}

const twice = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];
