import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { faults } from '../../faults/index.ts';
import { crossTable } from './cross-table.ts';
import { judge } from './judge.ts';
import type { Judged } from './lines.ts';

/** All that the cross table is made of. */
const folder = 'test-results/cross-table';

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

const reachPath = join(folder, 'reach.json');
const pathOf = (fault: string): string => join(folder, 'faults', `${fault}.json`);

/** Keeps what every test did on one fault: an interrupted run goes on after it. */
export function keep({ fault, endings: all }: Pick<Judged, 'fault' | 'endings'>): void {
  write(pathOf(fault.name), all);
}

export const isKept = (fault: string): boolean => existsSync(pathOf(fault));

export const keepReach = (found: Reach): void => write(reachPath, found);

/** Undefined where no run has recorded it. */
export const readReach = (): Reach | undefined =>
  existsSync(reachPath) ? reach.parse(read(reachPath)) : undefined;

/**
 * Writes the table of all faults that were kept.
 *
 * @returns its path, how many of all faults it holds, and what is wrong with it
 */
export function writeTable(): { file: string; held: number; of: number; problems: string[] } {
  const found = readReach();
  if (!found) throw new Error(`${reachPath} is not there: npm run faults -- --reach writes it`);
  const judged = faults.flatMap((fault) => {
    if (!isKept(fault.name)) return [];
    const all = endings.parse(read(pathOf(fault.name)));
    return [{ fault, endings: all, ...judge(fault, all, found) }];
  });
  const file = join(folder, 'cross-table.md');
  const { text, problems } = crossTable(judged, found);
  writeFileSync(file, text);
  return { file, held: judged.length, of: faults.length, problems };
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

function write(path: string, what: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(what));
}
