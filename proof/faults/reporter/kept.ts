import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Ending } from '../../../reporters/ending.ts';

/** All that the cross table is made of, and itself. */
export const folder = 'test-results/cross-table';

const endings = z.array(
  z.object({
    title: z.string(),
    status: z.enum(['passed', 'failed', 'timedOut', 'skipped', 'interrupted']),
    words: z.string(),
    duration: z.number(),
  }),
);
const titles = z.array(z.string());
const reach = z.object({ tests: titles, reached: z.record(z.string(), titles) });

/** Which tests the suite has, and which of them each fault can reach, by their titles. */
export type Reach = z.output<typeof reach>;

export const reachPath = join(folder, 'reach.json');
const pathOf = (fault: string): string => join(folder, 'faults', `${fault}.json`);

/** What tests did on a fault, in all runs so far. */
export const readKept = (fault: string): Ending[] =>
  existsSync(pathOf(fault)) ? endings.parse(read(pathOf(fault))) : [];

/**
 * Keeps what tests did on a fault, beside what others did in runs before: an interrupted run goes on.
 *
 * @returns all of it
 */
export function keep(fault: string, latest: readonly Ending[]): Ending[] {
  const again = new Set(latest.map(({ title }) => title));
  const all = [...readKept(fault).filter(({ title }) => !again.has(title)), ...latest];
  write(pathOf(fault), all);
  return all;
}

export const keepReach = (found: Reach): void => write(reachPath, found);

/** Undefined where no run has recorded it. */
export const readReach = (): Reach | undefined =>
  existsSync(reachPath) ? reach.parse(read(reachPath)) : undefined;

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

function write(path: string, what: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(what));
}
