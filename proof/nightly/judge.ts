import { isDeepStrictEqual } from 'node:util';

/** Milliseconds by test name. */
export type Durations = Readonly<Record<string, number>>;

/** One part of the simulation, and what it left. */
export interface Run {
  readonly name: string;
  readonly code: number | null;
  /** The last line of its summary. */
  readonly counts: string;
  readonly durations: Durations;
}

/** How much longer than the mean the slowest shard may take. */
export const tolerance = 1.25;

/** Compares a run in shards with the run as one, and measures the balance of the shards. */
export function judge(
  whole: Run,
  shards: readonly Run[],
  merged: Run,
  files: readonly string[],
): { readonly problems: string[]; readonly says: string[] } {
  const names = (run: Run): string[] => Object.keys(run.durations).sort();
  const sharded = shards.flatMap(names).sort();
  const balance = balanceOf(whole, shards);
  const checks: (readonly [right: boolean, problem: string])[] = [
    ...[whole, ...shards, merged].map(
      ({ name, code }) => [code === 0, `${name} ended with code ${code}`] as const,
    ),
    [new Set(sharded).size === sharded.length, 'a test is in two shards'],
    [isDeepStrictEqual(sharded, names(whole)), 'the shards together are not the whole suite'],
    [isDeepStrictEqual(names(merged), names(whole)), 'the merged report is not the whole suite'],
    [merged.counts === whole.counts, `merged: ${merged.counts}; as one: ${whole.counts}`],
    ...['html/index.html', 'html/scenarios.json', 'junit.xml'].map(
      (it) => [files.includes(it), `no merged ${it}`] as const,
    ),
    [balance <= tolerance, `the slowest shard takes ${balance.toFixed(2)} times the mean`],
  ];
  return {
    problems: checks.filter(([right]) => !right).map(([, problem]) => problem),
    says: [
      `${sharded.length} tests in ${shards.length} shards; ` +
        `the slowest shard takes ${balance.toFixed(2)} times the mean, at most ${tolerance} may be`,
    ],
  };
}

/**
 * The slowest shard's time over the mean of all. A test's time is the shorter of its two
 * measurements, as one and in its shard: on a busy machine the longer one tells of the machine.
 */
export function balanceOf(whole: Run, shards: readonly Run[]): number {
  const times = shards.map(({ durations }) =>
    Object.entries(durations)
      .map(([name, duration]) => Math.min(duration, whole.durations[name] ?? duration))
      .reduce((sum, duration) => sum + duration, 0),
  );
  return Math.max(...times) / (times.reduce((sum, time) => sum + time, 0) / times.length);
}
