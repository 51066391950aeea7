import type { TestCase } from '@playwright/test/reporter';

/** Annotations whose reasons a reader should see at the end of the run. */
const told = new Set(['not made', 'skip']);

/** Errors of an environment that was not there, as the client and the browser name them. */
const outage =
  /^(Error: )?(Unavailable: |.*net::ERR_(CONNECTION|TIMED_OUT|EMPTY_RESPONSE|ADDRESS))/;

/** How the tests of a run ended. */
export interface Tally {
  readonly passed: readonly TestCase[];
  /** Failed, or passed only in a second attempt. */
  readonly failed: readonly TestCase[];
  readonly skipped: readonly TestCase[];
}

export function tally(tests: readonly TestCase[]): Tally {
  const ended = (...outcomes: ReturnType<TestCase['outcome']>[]): TestCase[] =>
    tests.filter((test) => outcomes.includes(test.outcome()));
  return {
    passed: ended('expected'),
    failed: ended('unexpected', 'flaky'),
    skipped: ended('skipped'),
  };
}

/** The line of counts that a run ends with. */
export const counts = ({ passed, failed, skipped }: Tally): string =>
  `${passed.length} passed, ${failed.length} failed, ${skipped.length} skipped`;

/** What was not checked and why, each reason with the number of its tests. */
export function reasons(tests: readonly TestCase[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { type, description } of tests.flatMap((test) => test.annotations)) {
    if (!told.has(type) || description === undefined) continue;
    found.set(description, (found.get(description) ?? 0) + 1);
  }
  return found;
}

/** Whether a test failed because the environment was not there: no finding about what is tested. */
export const failedByOutage = (test: TestCase): boolean =>
  test.outcome() === 'unexpected' &&
  test.results.some(({ errors }) => errors.some(({ message }) => outage.test(message ?? '')));
