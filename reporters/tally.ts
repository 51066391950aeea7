import type { TestCase } from '@playwright/test/reporter';
import { scenarios } from '../catalogue/index.ts';
import { notMadeText, notMadeIn } from '../fixtures/report/not-made.ts';
import { outageType } from '../fixtures/report/outage.ts';
import { firstLine } from './ending.ts';
import { drivenBy, skippedFor } from './matrix/evidence.ts';
import { hasFailed, inQuarantine } from './quarantine/annotation.ts';

/** How the tests of a run ended. */
export interface Tally {
  readonly passed: readonly TestCase[];
  /** Failed, or passed only in a second attempt. */
  readonly failed: readonly TestCase[];
  readonly skipped: readonly TestCase[];
  /** Failed in quarantine: they do not fail the run. */
  readonly quarantined: readonly TestCase[];
}

/** Sorts the tests of a run by how they ended. */
export function tally(tests: readonly TestCase[]): Tally {
  const failed = tests.filter(hasFailed);
  return {
    passed: tests.filter((test) => test.outcome() === 'expected'),
    failed: failed.filter((test) => !inQuarantine(test)),
    skipped: tests.filter((test) => test.outcome() === 'skipped'),
    quarantined: failed.filter(inQuarantine),
  };
}

/** The counts: "118 passed, 2 failed, 1 skipped". */
export const counts = ({ passed, failed, skipped, quarantined }: Tally): string =>
  `${passed.length} passed, ${failed.length} failed, ${skipped.length} skipped` +
  (quarantined.length > 0 ? `, ${quarantined.length} quarantined` : '');

/** "Failed: cards.spec.ts › Visa 4111: API has status "initialized", expected "completed"". */
export function failedLine(test: TestCase): string {
  const name = test.titlePath().filter((part) => part !== '');
  const words = test.results.flatMap(({ errors }) =>
    errors.map(({ message }) => firstLine(message)),
  );
  return `Failed: ${name.join(' › ')}: ${words[0] ?? 'no error'}`;
}

/** A check that was not made, and the scenarios or tests without it. */
export interface Unmade {
  /** What was not made and why, or why the test was skipped. */
  readonly reason: string;
  readonly names: readonly string[];
}

/** The checks that were not made, grouped by reason. */
export function unmadeIn(tests: readonly TestCase[]): Unmade[] {
  const found = new Map<string, Set<string>>();
  for (const test of tests) {
    for (const reason of reasonsOf(test)) {
      found.set(reason, new Set([...(found.get(reason) ?? []), ...namesOf(test)]));
    }
  }
  return [...found].map(([reason, names]) => ({ reason, names: [...names] }));
}

/** Longest list of names in one line. */
const longest = 12;

/** "Not made in 2 scenarios: 3-D Secure step: the page did not ask [Visa 4111111111111111; Visa 4761...]". */
export const lineOf = ({ reason, names }: Unmade): string =>
  `Not made in ${counted(names)}: ${reason} [${listed(names)}]`;

/** "1 scenario", "2 scenarios". */
export const counted = ({ length }: readonly string[]): string =>
  `${length} ${length === 1 ? 'scenario' : 'scenarios'}`;

/** The first names, separated by semicolons, and how many there are besides. */
export const listed = (names: readonly string[], most = longest): string =>
  [...names.slice(0, most), ...(names.length > most ? [`${names.length - most} more`] : [])].join(
    '; ',
  );

const inputs = new Map(scenarios.map(({ id, method, input }) => [id, `${method} ${input}`]));

/** The documented inputs that a test drives, or its title if it drives none. */
function namesOf(test: TestCase): string[] {
  const ids = drivenBy(test);
  return ids.length === 0 ? [test.title] : ids.map((id) => inputs.get(id) ?? id);
}

/** A set: a test skipped for what was not made has the same reason in both annotations. */
const reasonsOf = (test: TestCase): Set<string> =>
  new Set([...notMadeIn(test).map(notMadeText), ...skippedFor(test)]);

/** Whether a test failed because the environment was unavailable: that is no defect. */
export const failedByOutage = (test: TestCase): boolean =>
  test.outcome() === 'unexpected' &&
  test.results.some(({ annotations }) => annotations.some(({ type }) => type === outageType));
