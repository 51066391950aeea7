/** A test, and how long it is expected to take. Milliseconds. */
export interface Planned {
  readonly name: string;
  readonly duration: number;
}

/**
 * Distributes tests over shards of about equal length: the longest first, each to the shard that
 * has the least to do so far. The same tests give the same shards on every machine, whatever their
 * order, so that shards which are planned apart from each other together are the whole suite.
 */
export function plan(tests: readonly Planned[], total: number): string[][] {
  const shards = Array.from({ length: total }, () => ({ names: [] as string[], duration: 0 }));
  const longestFirst = tests.toSorted(
    (one, other) => other.duration - one.duration || compare(one.name, other.name),
  );
  for (const { name, duration } of longestFirst) {
    const shard = shards.reduce((least, it) => (isLess(it, least) ? it : least));
    shard.names.push(name);
    shard.duration += duration;
  }
  return shards.map(({ names }) => names);
}

interface Load {
  readonly names: readonly string[];
  readonly duration: number;
}

/** Tests that take no time, such as those that are always skipped, are spread by their number. */
const isLess = (one: Load, other: Load): boolean =>
  one.duration - other.duration < 0 ||
  (one.duration === other.duration && one.names.length < other.names.length);

/** By code unit: no machine's language takes part. */
const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
