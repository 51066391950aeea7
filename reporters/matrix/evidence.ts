import { readFileSync } from 'node:fs';
import type { TestCase, TestResult } from '@playwright/test/reporter';
import { z } from 'zod';
import { scenarioType } from '../../fixtures/report/about.ts';
import { checksAttachment } from '../../fixtures/report/attach.ts';
import {
  together,
  unknownAttachment,
  unknownListSchema,
  type Unknown,
} from '../../fixtures/report/unknown.ts';

/** One field of a verdict, as a matcher attaches it to the test. */
const check = z.strictObject({
  /** Id of the check, see `fixtures/verdict/checks/`. */
  id: z.string(),
  witness: z.enum(['shopper', 'API', 'dashboard', 'notification']),
  of: z.enum(['payment', 'refund']),
  field: z.string(),
  expected: z.string(),
  seen: z.string(),
  agrees: z.boolean(),
  /** Recorded, not asserted: the expected value is not documented. */
  recorded: z.literal(true).optional(),
});
export type AttachedCheck = z.infer<typeof check>;

/** The columns of checks: one per witness, and one for the refund, with all its witnesses. */
export const columns = ['shopper', 'API', 'dashboard', 'notification', 'refund'] as const;
export type Column = (typeof columns)[number];

/** The column that shows a check. */
export const columnOf = ({ of, witness }: AttachedCheck): Column =>
  of === 'refund' ? of : witness;

/**
 * The checks of a test's last attempt, or of another one.
 *
 * @throws if an attachment is malformed; the error names the test
 */
export function checksOf(test: TestCase, attempt = test.results.at(-1)): AttachedCheck[] {
  const attached = attempt?.attachments.filter(({ name }) => name === checksAttachment) ?? [];
  return attached.flatMap((attachment) => {
    const parsed = z.array(check).safeParse(contentOf(attachment));
    if (parsed.success) return parsed.data;
    throw new Error(`Checks of "${test.title}":\n${z.prettifyError(parsed.error)}`);
  });
}

/**
 * What answers of the API have shown in these tests that the contract does not know, each once.
 *
 * @throws if an attachment is malformed; the error names the test
 */
export const unknownIn = (tests: readonly TestCase[]): Unknown[] =>
  together(
    tests.flatMap((test) =>
      test.results
        .flatMap(({ attachments }) => attachments)
        .filter(({ name }) => name === unknownAttachment)
        .flatMap((attachment) => {
          const parsed = unknownListSchema.safeParse(contentOf(attachment));
          if (parsed.success) return parsed.data;
          throw new Error(`Unknown of "${test.title}":\n${z.prettifyError(parsed.error)}`);
        }),
    ),
  );

/** Attachments are files in a merged report, and in memory in the run itself. */
function contentOf({ body, path }: TestResult['attachments'][number]): unknown {
  const text = body ?? (path === undefined ? '' : readFileSync(path));
  try {
    return JSON.parse(text.toString());
  } catch {
    return text.toString();
  }
}

/** Ids of the scenarios that a test drives. */
export const drivenBy = (test: TestCase): string[] => [...new Set(annotated(test, scenarioType))];

/** Why a test was skipped. */
export const skippedFor = (test: TestCase): string[] => annotated(test, 'skip');

const annotated = ({ annotations }: TestCase, wanted: string): string[] =>
  annotations
    .filter(({ type }) => type === wanted)
    .map(({ description }) => description)
    .filter((description) => description !== undefined);
