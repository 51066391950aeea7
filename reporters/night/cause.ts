import type { TestCase, TestResult } from '@playwright/test/reporter';
import { stopOf } from '../../fixtures/report/stop.ts';
import { checksOf, drivenBy, type AttachedCheck } from '../matrix/evidence.ts';
import { headlineOf } from '../matrix/row.ts';
import { inQuarantine, quarantineOf } from '../quarantine/annotation.ts';
import { failedByOutage } from '../tally.ts';
import type { DocsFinding, Findings, PageFinding } from './findings.ts';

/** What failures have in common, by what was seen. */
export interface Cause {
  readonly kind:
    | 'outage'
    | 'quarantine'
    /** The account is not usable: a refused key or user, an inactive site. */
    | 'account'
    /** The account does not offer the method. */
    | 'method'
    /** A page did not show what a step needs, and differs from the accepted one. */
    | 'drift'
    /** The documentation says something else of what was entered. */
    | 'documentation'
    /** Witnesses disagree with the documented statement. */
    | 'product'
    /** A page did not show what a step needs; that it changed is not known. */
    | 'page'
    | 'time'
    | 'unknown';
  /** Failures with the same words have the same cause. */
  readonly words: string;
  /** What was seen, in words. */
  readonly evidence: readonly string[];
}

/** Why a test failed, by what was seen. The first that was seen of: what stopped it, what differs, what it said. */
export function causeOf(
  test: TestCase,
  attempt: TestResult | undefined,
  findings: Findings = { problems: [] },
): Cause {
  const reason = reasonOf(test, attempt);
  if (failedByOutage(test))
    return {
      kind: 'outage',
      words: 'The environment was unavailable: an outage, no defect',
      evidence: [reason],
    };
  if (inQuarantine(test))
    return {
      kind: 'quarantine',
      words: 'Known, in quarantine',
      evidence: [quarantineOf(test) ?? ''],
    };
  const { stop, what = '' } = stopOf(attempt ?? test) ?? {};
  if (stop === 'account')
    return { kind: 'account', words: 'The account is not usable', evidence: [what] };
  if (stop === 'method') return notOffered(what);
  const drift = stop === 'page' ? changedOn(what, findings.pages) : [];
  if (drift.length > 0)
    return {
      kind: 'drift',
      words: `The page ${what} changed`,
      evidence: drift.map(({ says }) => says),
    };
  const docs = changedFor(drivenBy(test), findings.docs);
  if (docs.length > 0)
    return {
      kind: 'documentation',
      words: `The documentation of ${docs[0]?.method} changed`,
      evidence: docs.map(saidOf),
    };
  const wrong = checksOf(test, attempt).filter(({ agrees, recorded }) => !(recorded ?? agrees));
  if (wrong.length > 0)
    return { kind: 'product', words: disagreeing(wrong), evidence: wrong.map(seenIn) };
  if (stop === 'page')
    return { kind: 'page', words: `The page ${what} stopped a step`, evidence: [reason] };
  if (attempt?.status === 'timedOut')
    return { kind: 'time', words: 'The test took too long', evidence: [reason] };
  // Numbers may differ.
  return {
    kind: 'unknown',
    words: `Unknown: ${reason.replace(/\d+/g, '…')}`,
    evidence: [reason],
  };
}

/** That the account does not offer a method, which may be said of a skipped test, too. */
export const notOffered = (what: string): Cause => ({
  kind: 'method',
  words: `${what.charAt(0).toUpperCase()}${what.slice(1)}`,
  evidence: [what],
});

/** What differs on a page of this host and path. */
const changedOn = (place: string, pages: readonly PageFinding[] = []): PageFinding[] =>
  pages.filter(({ page }) => page === place || page.startsWith(`${place}--`));

const changedFor = (rows: readonly string[], docs: readonly DocsFinding[] = []): DocsFinding[] =>
  docs.filter((it) => it.rows.some((id) => rows.includes(id)));

/** "it says "4111: declined", the catalogue "4111: completed"". */
export function saidOf({ change, ours, page }: DocsFinding): string {
  if (change === 'removed') return `it no longer has "${ours}"`;
  return change === 'new'
    ? `it has "${page}", the catalogue does not`
    : `it says "${page}", the catalogue "${ours}"`;
}

/** "API has status "declined", expected "completed"". */
const seenIn = ({ witness, field, seen, expected }: AttachedCheck): string =>
  `${witness} has ${field} "${seen}", expected "${expected}"`;

/** "The dashboard disagrees", "API and dashboard disagree". */
function disagreeing(wrong: readonly AttachedCheck[]): string {
  const names = [...new Set(wrong.map(({ witness }) => witness))];
  return names.length === 1 ? `The ${names[0]} disagrees` : `${listOf(names)} disagree`;
}

/** "API, dashboard and notification". */
const listOf = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** The first line without the documented statement before it and the source behind it. */
function reasonOf({ title, annotations }: TestCase, attempt: TestResult | undefined): string {
  const [line = 'failed without a message'] = headlineOf(attempt?.errors[0]?.message);
  const source = annotations.find(({ type }) => type === 'source')?.description;
  const statement = `${title}, but `;
  const bare = line.startsWith(statement) ? line.slice(statement.length) : line;
  const end = ` [${source}]`;
  return bare.endsWith(end) ? bare.slice(0, -end.length) : bare;
}
