import { z } from 'zod';

/** How the scenario of a documented input ended. */
export const statuses = ['passed', 'failed', 'flaky', 'skipped', 'not-testable'] as const;

const text = z.string().min(1);

/** One documented input and what became of it in this run. */
export const scenarioResult = z
  .strictObject({
    id: text,
    /** Ids of the documented rows that this scenario answers. */
    rows: z.array(text),
    method: text,
    gateway: text.nullable(),
    input: text,
    scenario: text,
    source: text,
    status: z.enum(statuses),
    /** Why it did not pass; of a passed one, what was not checked. */
    reason: text.optional(),
    /** Of all its tests together, every attempt counted. Milliseconds. */
    durationMs: z.int().nonnegative(),
    /** Address of its test, relative to the page. */
    test: z
      .string()
      .regex(/^index\.html#\?testId=[\w-]+$/)
      .optional(),
  })
  .refine(({ status, reason }) => status === 'passed' || reason !== undefined, {
    error: 'what did not pass has a reason',
  })
  .refine(({ status, test }) => status === 'skipped' || status === 'not-testable' || test, {
    error: 'what has run has a test',
  });
export type ScenarioResult = z.infer<typeof scenarioResult>;

/** The content of `scenarios.json`. */
const scenarioResults = z
  .array(scenarioResult)
  .refine((results) => new Set(results.map(({ id }) => id)).size === results.length, {
    error: 'each scenario is told once',
  });

/**
 * The text of `scenarios.json`.
 *
 * @throws where a result is malformed: such a file is never written.
 */
export const scenariosJson = (results: readonly ScenarioResult[]): string =>
  `${JSON.stringify(scenarioResults.parse(results), null, 2)}\n`;
