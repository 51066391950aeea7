import type { TestCase } from '@playwright/test/reporter';
import { isOutage } from '../fixtures/api/unavailable.ts';
import { hasFailed, inQuarantine } from './quarantine/annotation.ts';

/** Annotations whose reasons a reader should see at the end of the run. */
const told = new Set(['not made', 'skip']);

/** How the tests of a run ended. */
export interface Tally {
  readonly passed: readonly TestCase[];
  /** Failed, or passed only in a second attempt. */
  readonly failed: readonly TestCase[];
  readonly skipped: readonly TestCase[];
  /** Failed as well, but are known to, and do not turn the run red. */
  readonly quarantined: readonly TestCase[];
}

export function tally(tests: readonly TestCase[]): Tally {
  const failed = tests.filter(hasFailed);
  return {
    passed: tests.filter((test) => test.outcome() === 'expected'),
    failed: failed.filter((test) => !inQuarantine(test)),
    skipped: tests.filter((test) => test.outcome() === 'skipped'),
    quarantined: failed.filter(inQuarantine),
  };
}

/** The line of counts that a run ends with. */
export const counts = ({ passed, failed, skipped, quarantined }: Tally): string =>
  `${passed.length} passed, ${failed.length} failed, ${skipped.length} skipped` +
  (quarantined.length > 0 ? `, ${quarantined.length} quarantined` : '');

/** What was not checked and why, each reason with the number of its tests. */
export function reasons(tests: readonly TestCase[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const reason of tests.flatMap((test) => [...reasonsOf(test)])) {
    found.set(reason, (found.get(reason) ?? 0) + 1);
  }
  return found;
}

/** A test that is skipped for what was not made says the same reason twice. */
const reasonsOf = ({ annotations }: TestCase): Set<string> =>
  new Set(
    annotations
      .filter(({ type }) => told.has(type))
      .map(({ description }) => description)
      .filter((description) => description !== undefined),
  );

/** Whether a test failed because the environment was not there: no finding about what is tested. */
export const failedByOutage = (test: TestCase): boolean =>
  test.outcome() === 'unexpected' &&
  test.results.some(({ errors }) => errors.some(({ message }) => isOutage(message)));
