import type { TestCase } from '@playwright/test/reporter';
import { checksOf, columnOf, columns, type AttachedCheck, type Column } from './evidence.ts';
import { notMadeText, leftOut, notMadeIn, type NotMade } from '../../fixtures/report/not-made.ts';
import type { ScenarioResult } from './results.ts';

/** The checks of one witness for one documented input. */
export interface Cell {
  readonly state: 'passed' | 'failed' | 'recorded' | 'not made' | 'not testable' | 'none';
  readonly checks: readonly AttachedCheck[];
  /** Why checks were not made. */
  readonly why: readonly string[];
}
export type Cells = Readonly<Record<Column, Cell>>;

/** The cells of a row, from all its tests. */
export function cellsOf(
  status: ScenarioResult['status'],
  reason: string,
  tests: readonly TestCase[],
): Cells {
  const checks = tests.flatMap((test) => checksOf(test));
  const unmade = tests.flatMap(notMadeIn);
  const cell = (column: Column): Cell => {
    const own = checks.filter((check) => columnOf(check) === column);
    if (status === 'not-testable') return { state: 'not testable', checks: own, why: [reason] };
    const why = status === 'skipped' ? [reason] : whyNot(column, unmade);
    if (status === 'failed' && checks.length === 0) why.push('the test failed before any check');
    return { state: stateOf(own, why), checks: own, why };
  };
  return Object.fromEntries(columns.map((column) => [column, cell(column)])) as Cells;
}

function stateOf(checks: readonly AttachedCheck[], why: readonly string[]): Cell['state'] {
  const asserted = checks.filter(({ recorded }) => recorded === undefined);
  if (asserted.some(({ agrees }) => !agrees)) return 'failed';
  if (asserted.length > 0) return 'passed';
  if (checks.length > 0) return 'recorded';
  return why.length > 0 ? 'not made' : 'none';
}

/** Why this witness, or a step that is its part, was left out. */
function whyNot(column: Column, unmade: readonly NotMade[]): string[] {
  const own = unmade.filter(({ part }) => leftOut[part] === column);
  return [...new Set(own.map((it) => (it.part === column ? it.why : notMadeText(it))))];
}
