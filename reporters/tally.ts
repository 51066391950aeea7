import type { TestCase } from '@playwright/test/reporter';
import { scenarios } from '../catalogue/index.ts';
import { isOutage } from '../fixtures/api/unavailable.ts';
import { drivenBy, notMadeIn, skippedFor } from './matrix/evidence.ts';
import { hasFailed, inQuarantine } from './quarantine/annotation.ts';

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

/** Something that was not made, and the scenarios or other tests that lack it. */
export interface Unmade {
  /** "<what>: <why>", or why a whole test was skipped. */
  readonly reason: string;
  readonly names: readonly string[];
}

/** What was not made and why, each reason with the scenarios that lack it. */
export function unmadeIn(tests: readonly TestCase[]): Unmade[] {
  const found = new Map<string, Set<string>>();
  for (const test of tests) {
    for (const reason of reasonsOf(test)) {
      found.set(reason, new Set([...(found.get(reason) ?? []), ...namesOf(test)]));
    }
  }
  return [...found].map(([reason, names]) => ({ reason, names: [...names] }));
}

/** As many names as a reader takes in at a glance. */
const most = 12;

/** "Not made in 2 scenarios: 3-D Secure step: the page did not ask [Visa 4111111111111111; Visa 4761...]". */
export const lineOf = ({ reason, names }: Unmade): string =>
  `Not made in ${counted(names)}: ${reason} [${listed(names)}]`;

export const counted = ({ length }: readonly string[]): string =>
  `${length} ${length === 1 ? 'scenario' : 'scenarios'}`;

export const listed = (names: readonly string[]): string =>
  [...names.slice(0, most), ...(names.length > most ? [`${names.length - most} more`] : [])].join(
    '; ',
  );

const inputs = new Map(scenarios.map(({ id, method, input }) => [id, `${method} ${input}`]));

/** The documented inputs that a test drives; a test of something else has its title. */
function namesOf(test: TestCase): string[] {
  const ids = drivenBy(test);
  return ids.length === 0 ? [test.title] : ids.map((id) => inputs.get(id) ?? id);
}

/** A test that is skipped for what was not made says the same reason twice. */
const reasonsOf = (test: TestCase): Set<string> =>
  new Set([...notMadeIn(test), ...skippedFor(test)]);

/** Whether a test failed because the environment was not there: no finding about what is tested. */
export const failedByOutage = (test: TestCase): boolean =>
  test.outcome() === 'unexpected' &&
  test.results.some(({ errors }) => errors.some(({ message }) => isOutage(message)));
