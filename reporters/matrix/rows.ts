import type { TestCase } from '@playwright/test/reporter';
import type { Scenario } from '../../catalogue/index.ts';
import { drivenBy } from './evidence.ts';
import { matrixRow, type MatrixRow } from './row.ts';

/**
 * The rows of the matrix: one for every documented input, run or not.
 *
 * @throws if a test drives a scenario that is not documented
 */
export function matrixRows(
  scenarios: readonly Scenario[],
  tests: readonly TestCase[],
): MatrixRow[] {
  const known = new Set(scenarios.map(({ id }) => id));
  const driving = new Map<string, TestCase[]>();
  for (const test of tests) {
    for (const id of drivenBy(test)) {
      if (!known.has(id)) throw new Error(`"${test.title}" drives the unknown scenario "${id}"`);
      driving.set(id, [...(driving.get(id) ?? []), test]);
    }
  }
  return scenarios.map((entry) => matrixRow(entry, driving.get(entry.id) ?? []));
}
