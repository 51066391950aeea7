import type { TestCase } from '@playwright/test/reporter';
import type { MatrixRow } from '../matrix/row.ts';
import { compare, pastNight, type Night } from './compare.ts';
import { commitOf, historyFile, keep, readHistory } from './history.ts';
import { readFindings } from './findings.ts';
import { itemsOf } from './items.ts';

/** What a run was made of. */
interface Parts {
  /** When it began: the same for all reporters of a run. */
  readonly startTime: Date;
  readonly rows: readonly MatrixRow[];
  readonly tests: readonly TestCase[];
  readonly errors: readonly string[];
}

/**
 * Compares a run with the history that REPORT_HISTORY names; the nights before it are read, none is added. Causes
 * are known by what REPORT_DRIFT and REPORT_DOCS name.
 */
export function nightOf({ startTime, rows, tests, errors }: Parts): Night {
  const at = startTime.toISOString();
  const file = historyFile();
  const findings = readFindings();
  const run = {
    at,
    commit: commitOf(),
    items: itemsOf(rows, tests, findings),
    errors,
    findings,
    missing: process.env.REPORT_MISSING || undefined,
  };
  return compare(run, file === undefined ? undefined : readHistory(file, at));
}

/** Adds a night to its history, if it has one. Returns what went wrong, if anything did. */
export function remember(night: Night): string | undefined {
  const file = historyFile();
  if (file === undefined) return undefined;
  return keep(file, [...readHistory(file, night.at).nights, pastNight(night)]);
}
