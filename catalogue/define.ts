import type { z } from 'zod';
import { methodCatalogue, type MethodCatalogue } from './schema.ts';

/**
 * Parses one method's part of the catalogue when it is loaded.
 *
 * @throws one error that lists every problem: impossible status, malformed number, missing source,
 *   an id or a card number that occurs twice.
 */
export function define(data: z.input<typeof methodCatalogue>): MethodCatalogue {
  const parsed = methodCatalogue.safeParse(data);
  const problems = parsed.success
    ? duplicates(parsed.data)
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (!parsed.success || problems.length > 0) {
    throw new Error(`Catalogue, ${data.method.name}:\n  ${problems.join('\n  ')}`);
  }
  return parsed.data;
}

function duplicates({ cards, refusals, scenarios, untestable }: MethodCatalogue): string[] {
  const rows = [...cards, ...refusals, ...scenarios, ...untestable];
  return [
    ...twice(rows.map((row) => row.id)).map((id) => `the id ${id} occurs twice`),
    ...twice(cards.map((card) => card.number)).map((number) => `card ${number} occurs twice`),
  ];
}

const twice = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];
