import type { TestCase } from '@playwright/test/reporter';
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
export declare function tally(tests: readonly TestCase[]): Tally;
/** The counts: "118 passed, 2 failed, 1 skipped". */
export declare const counts: ({ passed, failed, skipped, quarantined }: Tally) => string;
/** A check that was not made, and the scenarios or tests without it. */
export interface Unmade {
    /** What was not made and why, or why the test was skipped. */
    readonly reason: string;
    readonly names: readonly string[];
}
/** The checks that were not made, grouped by reason. */
export declare function unmadeIn(tests: readonly TestCase[]): Unmade[];
/** "Not made in 2 scenarios: 3-D Secure step: the page did not ask [Visa 4111111111111111; Visa 4761...]". */
export declare const lineOf: ({ reason, names }: Unmade) => string;
/** "1 scenario", "2 scenarios". */
export declare const counted: ({ length }: readonly string[]) => string;
/** The first names, separated by semicolons, and how many there are besides. */
export declare const listed: (names: readonly string[]) => string;
/** Whether a test failed because the environment was unavailable: that is no defect. */
export declare const failedByOutage: (test: TestCase) => boolean;
