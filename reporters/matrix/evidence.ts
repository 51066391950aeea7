import { readFileSync } from 'node:fs';
import type { TestCase, TestResult } from '@playwright/test/reporter';
import { z } from 'zod';
import { scenarioType } from '../../fixtures/report/about.ts';
import { notMadeType } from '../../fixtures/report/not-made.ts';
import { checksAttachment } from '../../fixtures/report/attach.ts';

/** One field of a verdict as a matcher attaches it. */
const check = z.strictObject({
  /** Of the registry in `fixtures/verdict/checks`. */
  id: z.string(),
  witness: z.enum(['shopper', 'API', 'dashboard', 'notification']),
  of: z.enum(['payment', 'refund']),
  field: z.string(),
  expected: z.string(),
  seen: z.string(),
  agrees: z.boolean(),
  /** Shown only: the documentation does not say what it has to be. */
  recorded: z.literal(true).optional(),
});
export type Check = z.infer<typeof check>;

/** The columns of checks: a refund has one of its own, whoever was asked. */
export const columns = ['shopper', 'API', 'dashboard', 'notification', 'refund'] as const;
export type Column = (typeof columns)[number];

export const columnOf = ({ of, witness }: Check): Column => (of === 'refund' ? of : witness);

/**
 * The checks of a test's last attempt.
 *
 * @throws one error that names the test, when an attachment is not what a matcher attaches.
 */
export function checksOf(test: TestCase): Check[] {
  const attached =
    test.results.at(-1)?.attachments.filter(({ name }) => name === checksAttachment) ?? [];
  return attached.flatMap((attachment) => {
    const parsed = z.array(check).safeParse(contentOf(attachment));
    if (parsed.success) return parsed.data;
    throw new Error(`Checks of "${test.title}":\n${z.prettifyError(parsed.error)}`);
  });
}

/** A merged report brings attachments as files, a run of its own in memory. */
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

/** What a test says that it did not check: "<witness>: <why>". */
export const notMadeIn = (test: TestCase): string[] => annotated(test, notMadeType);

/** Why a test was skipped. */
export const skippedFor = (test: TestCase): string[] => annotated(test, 'skip');

const annotated = ({ annotations }: TestCase, wanted: string): string[] =>
  annotations
    .filter(({ type }) => type === wanted)
    .map(({ description }) => description)
    .filter((description) => description !== undefined);
