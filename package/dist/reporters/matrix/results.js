import { z } from 'zod';
/** How a scenario can end. */
export const scenarioStatuses = ['passed', 'failed', 'flaky', 'skipped', 'not-testable'];
const text = z.string().min(1);
/** One documented input and its result in this run. */
export const scenarioResult = z
    .strictObject({
    id: text,
    /** Ids of the documented inputs that this scenario answers. */
    rows: z.array(text),
    method: text,
    gateway: text.nullable(),
    input: text,
    scenario: text,
    source: text,
    status: z.enum(scenarioStatuses),
    /** Why it did not pass, or what was not checked. */
    reason: text.optional(),
    /** Time of all its tests and their retries, without the documented minutes that they waited. Milliseconds. */
    durationMs: z.int().nonnegative(),
    /** Address of its test, relative to the page. */
    test: z
        .string()
        .regex(/^index\.html#\?testId=[\w-]+$/)
        .optional(),
})
    .refine(({ status, reason }) => status === 'passed' || reason !== undefined, {
    error: 'a scenario that did not pass needs a reason',
})
    .refine(({ status, test }) => status === 'skipped' || status === 'not-testable' || test, {
    error: 'a scenario that ran needs a test',
});
/** The content of `scenarios.json`. */
const scenarioResults = z
    .array(scenarioResult)
    .refine((results) => new Set(results.map(({ id }) => id)).size === results.length, {
    error: 'each scenario is listed once',
});
/**
 * The text of `scenarios.json`.
 *
 * @throws if a result is malformed
 */
export const scenariosJson = (results) => `${JSON.stringify(scenarioResults.parse(results), null, 2)}\n`;
//# sourceMappingURL=results.js.map