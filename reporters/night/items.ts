import type { TestCase, TestResult } from '@playwright/test/reporter';
import { idOf } from '../../fixtures/report/about.ts';
import { orderLinkOf } from '../../fixtures/report/order-link.ts';
import { stopOf } from '../../fixtures/report/stop.ts';
import { drivenBy, skippedFor } from '../matrix/evidence.ts';
import { headlineOf, workIn, type MatrixRow } from '../matrix/row.ts';
import { hasFailed, inQuarantine } from '../quarantine/annotation.ts';
import { failedByOutage } from '../tally.ts';
import { causeOf, notOffered, type Cause } from './cause.ts';
import type { Findings } from './findings.ts';
import type { End } from './history.ts';

/** A scenario, or a test that drives none, and how it ended. */
export interface Item {
  /** Names it in the history. */
  readonly id: string;
  /** "Visa 4111111111111111", or the title of the test. */
  readonly name: string;
  /** Absent if it did not run. */
  readonly end?: End;
  /** Why it did not pass: the first line of the error, or why it was skipped. */
  readonly reason: string;
  /** Without documented minutes. Milliseconds. */
  readonly durationMs: number;
  /** Of a failure, and of what was skipped as the account does not offer it. */
  readonly cause?: Cause;
  /** Address of its test, relative to the page. */
  readonly test?: string;
  /** Address of its order in the merchant's dashboard. */
  readonly order?: string;
}

/** The scenarios that a test can drive, and the tests that drive none. */
export function itemsOf(
  rows: readonly MatrixRow[],
  tests: readonly TestCase[],
  findings?: Findings,
): Item[] {
  const driving = new Map<string, TestCase[]>();
  for (const test of tests)
    for (const id of drivenBy(test)) driving.set(id, [...(driving.get(id) ?? []), test]);
  const scenarios = rows
    .filter(({ result }) => result.status !== 'not-testable')
    .map(({ result: { id, method, input } }) =>
      item({ id, name: `${method} ${input}` }, driving.get(id) ?? [], findings),
    );
  const others = tests
    .filter((test) => drivenBy(test).length === 0)
    .map((test) => {
      const id = idOf(test) ?? test.titlePath().slice(2).join(' › ');
      return item({ id, name: test.title }, [test], findings);
    });
  return [...scenarios, ...others];
}

function item(
  known: Pick<Item, 'id' | 'name'>,
  tests: readonly TestCase[],
  findings?: Findings,
): Item {
  const results = tests.flatMap((test) => test.results);
  const durationMs = Math.round(results.reduce((sum, result) => sum + workIn(result), 0));
  const [worst] = tests
    .map((test) => ({ test, end: endOf(test) }))
    .toSorted((one, other) => urgency(one.end) - urgency(other.end));
  if (worst?.end === undefined) return { ...known, reason: '', durationMs };
  const { test, end } = worst;
  const ran = { ...known, end, durationMs, test: `index.html#?testId=${test.id}` };
  if (!hasFailed(test)) {
    const { stop, what } = (end === 'skipped' && stopOf(test)) || {};
    const cause = stop === 'method' && what !== undefined ? { cause: notOffered(what) } : {};
    return { ...ran, ...cause, reason: skippedFor(test).join('; ') };
  }
  const attempt = failedIn(test);
  const order = orderLinkOf(attempt ?? test);
  const [reason = 'Failed without a message'] = headlineOf(attempt?.errors[0]?.message);
  const cause = causeOf(test, attempt, findings);
  return { ...ran, reason, cause, ...(order !== undefined && { order }) };
}

const byUrgency = ['failed', 'flaky', 'outage', 'quarantined', 'passed', 'skipped', undefined];
const urgency = (end: End | undefined): number => byUrgency.indexOf(end);

function endOf(test: TestCase): End | undefined {
  if (failedByOutage(test)) return 'outage';
  if (hasFailed(test) && inQuarantine(test)) return 'quarantined';
  const outcome = test.outcome();
  if (outcome === 'unexpected') return 'failed';
  if (outcome === 'flaky') return 'flaky';
  if (outcome === 'expected') return 'passed';
  // A test that the run did not reach was skipped for no reason.
  return skippedFor(test).length > 0 ? 'skipped' : undefined;
}

/** The first attempt that failed. */
const failedIn = ({ results }: TestCase): TestResult | undefined =>
  results.find(({ errors }) => errors.length > 0);
