import { contest } from './contest.ts';
import { measure } from './playwright.ts';
import { table } from './table.ts';
import type { Wall } from './wall.ts';

/** Parts of the suite: one of so many. */
const shares = { 'a quarter': 4, half: 2, all: 1 } as const;

const workers = [1, 2, 4] as const;

/** So many tests of one worker. */
const many = 200;

/** Measures whether a test takes longer in a longer run, and what a run keeps in memory. Takes a quarter of an hour. */
export async function measureGrowth() {
  const walls: (Wall & { readonly share: string; readonly workers: number })[] = [];
  for (const [share, total] of Object.entries(shares)) {
    for (const count of workers) {
      const more = [`--shard=1/${total}`, '--workers', String(count)];
      const wall = await measure<Wall>({ config: 'proof/bench/growth.config.ts', more });
      walls.push({ share, workers: count, ...wall });
    }
  }
  const runs = await contest({ contestants: ['suite'], rounds: many, trace: 'off' });
  const samples = runs.flatMap(({ round, memory }) => (memory ? [{ round, ...memory }] : []));
  const grid = (what: string, of: (wall: Wall) => number): string => {
    const head = workers.map((count) => `${count} ${count === 1 ? 'worker' : 'workers'}`);
    const rows = Object.keys(shares).map((share) => {
      const own = walls.filter((wall) => wall.share === share);
      const [first] = own;
      return [`${share}: ${first?.tests} tests`].concat(own.map((wall) => of(wall).toFixed(0)));
    });
    return table([what, ...head], rows);
  };
  const memory = table(
    ['one worker, tests so far', 'worker, MB', 'sandbox, MB'],
    samples.map(({ round, worker, sandbox }) => [
      String(round),
      worker.toFixed(0),
      sandbox.toFixed(0),
    ]),
  );
  return {
    text: [
      grid('ms for each test of a run', ({ time, tests }) => time / tests),
      grid('sandbox after a run, MB', ({ sandbox }) => sandbox),
      memory,
    ].join('\n\n'),
    data: { walls, samples },
  };
}
