import type { TestCase } from '@playwright/test/reporter';
import type { Entry } from './entries.ts';

/** Annotation type of a test in quarantine, in merged reports too. */
const quarantined = 'quarantine';

/** Marks a test as quarantined, for all reporters that follow. */
export function annotate(test: TestCase, { until, owner, reason }: Entry): void {
  const description = `quarantined until ${until}, owner ${owner}: ${reason}`;
  const annotation = { type: quarantined, description };
  test.annotations.push(annotation);
  test.results.at(-1)?.annotations.push(annotation);
}

/** The quarantine of a test: "quarantined until 2026-12-01, owner Jane: the bank's page changed". */
export const quarantineOf = ({ annotations }: TestCase): string | undefined =>
  annotations.find(({ type }) => type === quarantined)?.description;

/** Whether a test is in quarantine. */
export const inQuarantine = (test: TestCase): boolean => quarantineOf(test) !== undefined;

/** Failed, or passed only in a second attempt. */
export const hasFailed = (test: TestCase): boolean =>
  ['unexpected', 'flaky'].includes(test.outcome());
