import type { TestCase, TestResult } from '@playwright/test/reporter';
import { checksOf, type AttachedCheck } from '../matrix/evidence.ts';
import { headlineOf } from '../matrix/row.ts';
import { inQuarantine } from '../quarantine/annotation.ts';
import { failedByOutage } from '../tally.ts';

/** What failures have in common, by what was seen. */
export interface Cause {
  readonly kind: 'outage' | 'quarantine' | 'witness' | 'time' | 'reason';
  /** Failures with the same words have the same cause. */
  readonly words: string;
}

/** Why a test failed, by what was seen: an outage, the witnesses that disagree, or the reason that it gave. */
export function causeOf(test: TestCase, attempt: TestResult | undefined): Cause {
  if (failedByOutage(test))
    return { kind: 'outage', words: 'The environment was unavailable: an outage, no defect' };
  if (inQuarantine(test)) return { kind: 'quarantine', words: 'Known, in quarantine' };
  const wrong = checksOf(test, attempt).filter(({ agrees, recorded }) => !(recorded ?? agrees));
  if (wrong.length > 0) return { kind: 'witness', words: disagreeing(wrong) };
  if (attempt?.status === 'timedOut') return { kind: 'time', words: 'The test took too long' };
  return { kind: 'reason', words: reasonOf(test, attempt) };
}

/** "The dashboard disagrees", "API and dashboard disagree". */
function disagreeing(wrong: readonly AttachedCheck[]): string {
  const names = [...new Set(wrong.map(({ witness }) => witness))];
  return names.length === 1 ? `The ${names[0]} disagrees` : `${listOf(names)} disagree`;
}

/** "API, dashboard and notification". */
export const listOf = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** The first line without the documented statement before it and the source behind it; numbers may differ. */
function reasonOf({ title, annotations }: TestCase, attempt: TestResult | undefined): string {
  const [line = 'Failed without a message'] = headlineOf(attempt?.errors[0]?.message);
  const source = annotations.find(({ type }) => type === 'source')?.description;
  const statement = `${title}, but `;
  const bare = line.startsWith(statement) ? line.slice(statement.length) : line;
  const end = ` [${source}]`;
  return (bare.endsWith(end) ? bare.slice(0, -end.length) : bare).replace(/\d+/g, '…');
}
