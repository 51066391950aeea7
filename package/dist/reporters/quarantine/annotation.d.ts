import type { TestCase } from '@playwright/test/reporter';
import type { Entry } from './entries.ts';
/** Marks a test as quarantined, for all reporters that follow. */
export declare function annotate(test: TestCase, { until, owner, reason }: Entry): void;
/** The quarantine of a test: "quarantined until 2026-12-01, owner Jane: the bank's page changed". */
export declare const quarantineOf: ({ annotations }: TestCase) => string | undefined;
/** Whether a test is in quarantine. */
export declare const inQuarantine: (test: TestCase) => boolean;
/** Failed, or passed only in a second attempt. */
export declare const hasFailed: (test: TestCase) => boolean;
