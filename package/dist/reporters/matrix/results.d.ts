import { z } from 'zod';
/** How a scenario can end. */
export declare const scenarioStatuses: readonly ['passed', 'failed', 'flaky', 'skipped', 'not-testable'];
/** One documented input and its result in this run. */
export declare const scenarioResult: z.ZodObject<{
    id: z.ZodString;
    rows: z.ZodArray<z.ZodString>;
    method: z.ZodString;
    gateway: z.ZodNullable<z.ZodString>;
    input: z.ZodString;
    scenario: z.ZodString;
    source: z.ZodString;
    status: z.ZodEnum<{
        failed: "failed";
        flaky: "flaky";
        "not-testable": "not-testable";
        passed: "passed";
        skipped: "skipped";
    }>;
    reason: z.ZodOptional<z.ZodString>;
    durationMs: z.ZodInt;
    test: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
export type ScenarioResult = z.infer<typeof scenarioResult>;
/**
 * The text of `scenarios.json`.
 *
 * @throws if a result is malformed
 */
export declare const scenariosJson: (results: readonly ScenarioResult[]) => string;
