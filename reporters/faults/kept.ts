import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { faults } from '../../faults/index.ts';
import { crossTable } from './cross-table.ts';
import { judge } from './judge.ts';
import type { Judged } from './lines.ts';

const folder = 'test-results/cross-table';

const kept = z.array(
  z.object({
    fault: z.enum(faults.map(({ name }) => name)),
    endings: z.array(
      z.object({
        title: z.string(),
        status: z.enum(['passed', 'failed', 'timedOut', 'skipped', 'interrupted']),
        words: z.string(),
        duration: z.number(),
      }),
    ),
  }),
);

/** Keeps what every test did on every fault of this run, or of this part of a run. */
export function keep(judged: readonly Judged[], part: string): void {
  mkdirSync(folder, { recursive: true });
  const rows = judged.map(({ fault, endings }) => ({ fault: fault.name, endings }));
  writeFileSync(join(folder, `part-${part}.json`), JSON.stringify(rows));
}

/**
 * Writes one table of all parts that were kept.
 *
 * @returns its path, and how many of all faults it holds
 */
export function writeTable(): { file: string; held: number; of: number } {
  const parts = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const rows = parts.flatMap((name) =>
    kept.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
  );
  const judged = faults.flatMap((fault) => {
    const endings = rows.find((row) => row.fault === fault.name)?.endings;
    return endings ? [{ fault, endings, ...judge(fault, endings) }] : [];
  });
  const file = join(folder, 'cross-table.md');
  writeFileSync(file, crossTable(judged));
  return { file, held: judged.length, of: faults.length };
}
