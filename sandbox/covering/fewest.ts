/** Something that covers a part of what is to be covered, and what it costs. */
export interface Candidate<Item> {
  readonly item: Item;
  readonly covers: readonly string[];
  readonly effort: number;
}

/**
 * Chooses candidates that together cover all that any of them covers, in their own order: the one that
 * brings most for its effort first (greedy set cover), then without those that the later ones made
 * needless.
 */
export function fewest<Item>(candidates: readonly Candidate<Item>[]): Item[] {
  const open = new Set(candidates.flatMap(({ covers }) => covers));
  const chosen = new Set<Candidate<Item>>();
  while (open.size > 0) {
    const gains = candidates.map(
      ({ covers, effort }) => covers.filter((it) => open.has(it)).length / effort,
    );
    const best = candidates[gains.indexOf(Math.max(...gains))];
    if (!best) break;
    chosen.add(best);
    for (const it of best.covers) open.delete(it);
  }
  const times = new Map<string, number>();
  for (const { covers } of chosen) for (const it of covers) times.set(it, (times.get(it) ?? 0) + 1);
  for (const candidate of [...chosen].sort((one, other) => other.effort - one.effort)) {
    if (!candidate.covers.every((it) => (times.get(it) ?? 0) > 1)) continue;
    chosen.delete(candidate);
    for (const it of candidate.covers) times.set(it, (times.get(it) ?? 0) - 1);
  }
  return candidates.filter((it) => chosen.has(it)).map(({ item }) => item);
}
