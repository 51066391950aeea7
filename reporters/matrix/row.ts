import { stripVTControlCharacters } from 'node:util';
import type { TestCase, TestResult } from '@playwright/test/reporter';
import type { Scenario } from '../../catalogue/index.ts';
import { notMadeText, notMadeIn } from '../../fixtures/report/not-made.ts';
import { waitedIn } from '../../fixtures/report/waited.ts';
import { quarantineOf } from '../quarantine/annotation.ts';
import { cellsOf, type Cells } from './cell.ts';
import { skippedFor } from './evidence.ts';
import type { ScenarioResult } from './results.ts';

/** A row of the matrix: a documented input, its result, and what each witness saw. */
export interface MatrixRow {
  readonly result: ScenarioResult;
  readonly cells: Cells;
  /** The tests that drive it, the most urgent first. */
  readonly tests: readonly { readonly title: string; readonly address: string }[];
}

/** The row of a documented input, from the tests that drive it. */
export function matrixRow(
  { untestable, ...entry }: Scenario,
  driving: readonly TestCase[],
): MatrixRow {
  const tests = driving.toSorted((one, other) => urgency(one) - urgency(other));
  const status = statusOf(tests, untestable);
  const reason = [...new Set(reasonsOf(status, tests, untestable))].join('; ');
  const links = tests.map((test) => ({ title: test.title, address: addressOf(test) }));
  const results = tests.flatMap((test) => test.results);
  return {
    result: {
      ...entry,
      rows: [...entry.rows],
      status,
      ...(reason !== '' && { reason }),
      durationMs: Math.round(results.reduce((sum, result) => sum + workIn(result), 0)),
      ...(links[0] && { test: links[0].address }),
    },
    cells: cellsOf(status, reason, tests),
    tests: links,
  };
}

/** Without documented minutes: they are no sign of a slow page. Milliseconds. */
export const workIn = (result: TestResult): number =>
  Math.max(0, result.duration - waitedIn(result));

const order = ['failed', 'flaky', 'passed', 'skipped'] as const;
const urgency = (test: TestCase): number => order.indexOf(endOf(test));

/** A test that is expected to fail counts as failed. */
function endOf(test: TestCase): (typeof order)[number] {
  const outcome = test.outcome();
  if (outcome === 'flaky' || outcome === 'skipped') return outcome;
  return outcome === 'expected' && test.expectedStatus === 'passed' ? 'passed' : 'failed';
}

/** Failed if one test failed; skipped only if no test ran. */
function statusOf(
  tests: readonly TestCase[],
  untestable: string | undefined,
): ScenarioResult['status'] {
  const worst = tests[0] ? endOf(tests[0]) : 'skipped';
  return worst === 'skipped' && untestable !== undefined ? 'not-testable' : worst;
}

function reasonsOf(
  status: ScenarioResult['status'],
  tests: readonly TestCase[],
  untestable: string | undefined,
): string[] {
  if (status === 'not-testable') return untestable === undefined ? [] : [untestable];
  if (tests.length === 0) return ['not part of this run'];
  const skipped = tests.flatMap(skippedFor);
  if (status === 'passed') return [...skipped, ...tests.flatMap(notMadeIn).map(notMadeText)];
  if (status === 'skipped') return skipped.length > 0 ? skipped : ['the run ended before it'];
  const errors = tests.flatMap((test) => test.results.flatMap((result) => result.errors));
  const lines = errors.flatMap(({ message }) => headlineOf(message));
  const known = tests.map(quarantineOf).filter((reason) => reason !== undefined);
  return [...known, ...(lines.length > 0 ? lines : ['failed without a message'])];
}

/** The first line of an error message; none if it is empty. */
export const headlineOf = (message = ''): string[] =>
  stripVTControlCharacters(message)
    .replace(/^Error: /, '')
    .trim()
    .split('\n', 1)
    .filter((line) => line !== '');

const addressOf = ({ id }: TestCase): string => `index.html#?testId=${id}`;
