import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

/** How a scenario, or a test that drives none, can end. What did not run has no end. */
export const ends = ['passed', 'failed', 'flaky', 'outage', 'quarantined', 'skipped'] as const;
export type End = (typeof ends)[number];

/** How many nights the history holds. A file has 8 KB a night. */
export const most = 30;

/** One line of the history: a night, and how each scenario or other test ended. */
const night = z.object({
  /** When the run began. It identifies the night: a night that is reported again is kept once. */
  at: z.iso.datetime(),
  /** The commit of this project that ran; absent if it is unknown or had local changes. */
  commit: z.string().optional(),
  /** By id: how it ended, and how long it took without documented minutes, in milliseconds. */
  ends: z.record(z.string(), z.tuple([z.enum(ends), z.int().nonnegative()])),
});
export type PastNight = z.infer<typeof night>;

/** The nights that are known, the oldest first. */
export interface History {
  readonly nights: readonly PastNight[];
  /** What is wrong with the history; a night never fails for it. */
  readonly problem?: string;
}

/** The file of the history, or none: without one a run has no memory. */
export const historyFile = (): string | undefined => process.env.REPORT_HISTORY || undefined;

/** Reads the nights before this one. A missing or broken history is reported, never thrown. */
export function readHistory(file: string, before: string): History {
  if (!existsSync(file)) return { nights: [], problem: 'There is no history yet' };
  try {
    return nightsIn(readFileSync(file, 'utf8'), before);
  } catch (error) {
    return { nights: [], problem: `The history cannot be read (${(error as Error).message})` };
  }
}

/** The nights before this one in the text of a history; lines that are broken are left out and counted. */
export function nightsIn(text: string, before: string): History {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const read = lines.flatMap(nightIn);
  const byTime = new Map(read.map((it) => [it.at, it]));
  const nights = [...byTime.values()]
    .filter(({ at }) => at < before)
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))
    .slice(1 - most);
  const broken = lines.length - read.length;
  if (broken === 0) return { nights };
  return { nights, problem: `${broken} of ${lines.length} lines of the history are broken` };
}

function nightIn(line: string): PastNight[] {
  try {
    const parsed = night.safeParse(JSON.parse(line));
    return parsed.success ? [parsed.data] : [];
  } catch {
    return [];
  }
}

/**
 * Adds a night to the file and drops the oldest. The file is replaced as a whole, so that a run that is
 * killed leaves the old one. Returns what went wrong, if anything did.
 */
export function keep(file: string, nights: readonly PastNight[]): string | undefined {
  try {
    const text = nights.slice(-most).map((it) => `${JSON.stringify(it)}\n`);
    writeFileSync(`${file}.new`, text.join(''));
    renameSync(`${file}.new`, file);
  } catch (error) {
    return `The history cannot be written (${(error as Error).message})`;
  }
}

/** The commit that runs; undefined if it is unknown, or if something here was changed since. */
export function commitOf(): string | undefined {
  if (process.env.GITHUB_SHA) return process.env.GITHUB_SHA;
  try {
    const parts = ['describe', '--always', '--dirty', '--abbrev=40', '--exclude', '*'];
    const commit = execFileSync('git', parts, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return commit.trim().endsWith('-dirty') ? undefined : commit.trim();
  } catch {
    return undefined;
  }
}
