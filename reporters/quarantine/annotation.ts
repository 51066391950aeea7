import type { TestCase } from '@playwright/test/reporter';
import type { Entry } from './entries.ts';

/** Annotation type by which every report, a merged one too, knows of a quarantine. */
const quarantined = 'quarantine';

/** Says in every report that comes after that the test is in quarantine. */
export function annotate(test: TestCase, { until, owner, reason }: Entry): void {
  const description = `quarantined until ${until}, owner ${owner}: ${reason}`;
  const annotation = { type: quarantined, description };
  test.annotations.push(annotation);
  test.results.at(-1)?.annotations.push(annotation);
}

/** "quarantined until 2026-12-01, owner Jane: the bank's page changed", of a test that is. */
export const quarantineOf = ({ annotations }: TestCase): string | undefined =>
  annotations.find(({ type }) => type === quarantined)?.description;

export const inQuarantine = (test: TestCase): boolean => quarantineOf(test) !== undefined;

/** Failed, or passed only in a second attempt. */
export const hasFailed = (test: TestCase): boolean =>
  ['unexpected', 'flaky'].includes(test.outcome());
