import type { TestCase } from '@playwright/test/reporter';

/** Annotations whose reasons a reader should see at the end of the run. */
const told = new Set(['not made', 'skip', 'not testable']);

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

/** The first line of what went wrong: the verdict. Terminal colours are left out. */
export function firstLine(test: TestCase): string {
  const message = test.results.flatMap(({ errors }) => errors).at(0)?.message ?? test.outcome();
  // oxlint-disable-next-line no-control-regex -- the escape character begins a colour
  return message.replace(/\u001B\[[\d;]*m/g, '').split('\n', 1)[0] ?? '';
}

/** Failures that tell of an environment that did not answer, not of what is tested. */
export const outages = (tests: readonly TestCase[]): TestCase[] =>
  tests.filter((test) => /^(Error: )?Unavailable: /.test(firstLine(test)));
