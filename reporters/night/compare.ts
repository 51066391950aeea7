import { most, type End, type History, type PastNight } from './history.ts';
import type { Cause } from './cause.ts';
import type { Findings } from './findings.ts';
import type { Item } from './items.ts';

/** What is known of one run before it is compared with those before it. */
export interface Run {
  /** When it began. */
  readonly at: string;
  readonly commit?: string | undefined;
  readonly items: readonly Item[];
  /** First lines of errors outside of any test. */
  readonly errors: readonly string[];
  /** What is missing from the run, such as the report of a shard. */
  readonly missing?: string | undefined;
  /** What differs on the pages and in the documentation, as far as it was compared. */
  readonly findings?: Findings;
}

/** A failure, and what the nights before say of it. */
export interface Failure {
  readonly item: Item;
  /** The first of the nights in a row in which it failed, this one included. */
  readonly since: string;
  /** Whether this is the first night in a row in which it failed. */
  readonly isNew: boolean;
  /** Whether it failed in the oldest night that is known. */
  readonly sinceAtLeast: boolean;
  /** In how many nights it failed, this one included. */
  readonly failed: number;
  /** In how many nights it ran, this one included. */
  readonly ran: number;
}

/** Failures with one cause. */
export interface Group {
  /** With what was seen of all of them. */
  readonly cause: Cause;
  readonly failures: readonly Failure[];
}

/** How one scenario or other test ended in the nights that are known, this one the last. */
export interface Trend {
  readonly at: string;
  /** Absent if it did not run. */
  readonly end?: End;
  readonly durationMs: number;
}

/** A scenario that failed and then passed although nothing was changed here. */
export interface Unsteady {
  readonly item: Item;
  /** When it failed. */
  readonly dates: readonly string[];
}

/** What changed since the night before; each list is of items. */
export interface Changes {
  readonly failing: readonly Item[];
  readonly fixed: readonly Item[];
  readonly skipped: readonly Item[];
  readonly slower: readonly { readonly item: Item; readonly usualMs: number }[];
}

/** A night, compared with the nights before it. */
export interface Night extends Run {
  /** The night before, if there is one. */
  readonly last?: PastNight;
  /** How many nights are known before this one. */
  readonly earlier: number;
  readonly changes: Changes;
  /** The most urgent first. */
  readonly groups: readonly Group[];
  readonly unsteady: readonly Unsteady[];
  readonly trends: ReadonlyMap<string, readonly Trend[]>;
  /** Whether the run has a history at all. */
  readonly remembers: boolean;
  readonly problem?: string;
}

/** The line of the history that a run adds. What did not run is not in it. */
export const pastNight = ({ at, commit, items }: Run): PastNight => ({
  at,
  ...(commit !== undefined && { commit }),
  ends: Object.fromEntries(
    items.flatMap(({ id, end, durationMs }) => (end ? [[id, [end, durationMs]]] : [])),
  ),
});

/** Compares a run with the nights before it. @param history undefined if the run has no memory */
export function compare(run: Run, history: History | undefined): Night {
  const nights = [...(history?.nights ?? []), pastNight(run)];
  const trends = new Map(run.items.map(({ id }) => [id, trendOf(id, nights)]));
  const before = ({ id, end: now }: Item): Trend | undefined =>
    knownTo(now, trends.get(id) ?? [])
      .slice(0, -1)
      .at(-1);
  const ended = (...ends: readonly End[]): Item[] =>
    run.items.filter(({ end }) => end !== undefined && ends.includes(end));
  const last = history?.nights.at(-1);
  return {
    ...run,
    ...(last && { last }),
    ...(history?.problem !== undefined && { problem: history.problem }),
    remembers: history !== undefined,
    earlier: nights.length - 1,
    trends,
    changes: {
      failing: last ? ended(...failing).filter((it) => !isFailing(before(it)?.end)) : [],
      fixed: ended('passed').filter((it) => isFailing(before(it)?.end)),
      skipped: ended('skipped').filter((it) => {
        const end = before(it)?.end;
        return end !== undefined && end !== 'skipped';
      }),
      slower: ended('passed').flatMap((item) => slowerThan(item, trends.get(item.id) ?? [])),
    },
    groups: grouped(ended(...failing, 'quarantined'), trends),
    unsteady: run.items
      .map((item) => ({ item, dates: unsteadyIn(item.id, nights) }))
      .filter(({ dates }) => dates.length > 0),
  };
}

const failing: readonly End[] = ['failed', 'flaky', 'outage'];

/** The nights that say something of how a scenario ended: in an outage, nothing is learnt of a defect. */
const knownTo = (now: End | undefined, trend: readonly Trend[]): Trend[] => {
  const isDefect = now === 'failed' || now === 'flaky' || now === 'quarantined';
  return trend.filter(({ end }) => end !== undefined && !(isDefect && end === 'outage'));
};

const isFailing = (end: End | undefined): boolean => end !== undefined && failing.includes(end);

const trendOf = (id: string, nights: readonly PastNight[]): Trend[] =>
  nights.map(({ at, ends }) => {
    const [end, durationMs] = ends[id] ?? [];
    return { at, durationMs: durationMs ?? 0, ...(end && { end }) };
  });

/** Two passed nights may differ by chance: a usual time needs three. */
const needed = 3;
/** Less than this is no news, however short the scenario is. Milliseconds. */
const noticed = 3_000;

/** The item, if it took twice its usual time: the median of the nights before in which it passed. */
function slowerThan(item: Item, trend: readonly Trend[]): Changes['slower'] {
  const times = trend
    .slice(0, -1)
    .filter(({ end }) => end === 'passed')
    .map(({ durationMs }) => durationMs)
    .sort((one, other) => one - other);
  const usualMs = times[Math.floor(times.length / 2)] ?? 0;
  const isSlower = item.durationMs >= Math.max(2 * usualMs, usualMs + noticed);
  return times.length >= needed && isSlower ? [{ item, usualMs }] : [];
}

function grouped(items: readonly Item[], trends: Night['trends']): Group[] {
  const groups = new Map<string, Group>();
  for (const item of items) {
    const { cause = { kind: 'unknown', words: item.reason, evidence: [] } } = item;
    const known = groups.get(cause.words);
    const evidence = new Set([...(known?.cause.evidence ?? []), ...cause.evidence]);
    groups.set(cause.words, {
      cause: { ...cause, evidence: [...evidence] },
      failures: [...(known?.failures ?? []), failureOf(item, trends.get(item.id) ?? [])],
    });
  }
  return [...groups.values()].toSorted(
    (one, other) =>
      rank(one.cause) - rank(other.cause) || other.failures.length - one.failures.length,
  );
}

/** Defects, then outages, then what is known. */
const rank = ({ kind }: Cause): number => ['outage', 'quarantine'].indexOf(kind);

function failureOf(item: Item, trend: readonly Trend[]): Failure {
  const ran = knownTo(item.end, trend);
  const isFailed = ({ end }: Trend): boolean => isFailing(end) || end === 'quarantined';
  const passed = ran.findLastIndex((it) => !isFailed(it));
  const row = ran.slice(passed + 1);
  return {
    item,
    since: row[0]?.at ?? '',
    isNew: row.length === 1,
    sinceAtLeast: passed === -1 && ran.length > 1,
    failed: ran.filter(isFailed).length,
    ran: ran.length,
  };
}

/** When it failed and then passed with the same commit: in a later attempt, or in the next night that it ran. */
function unsteadyIn(id: string, nights: readonly PastNight[]): string[] {
  const ran = nights.slice(-most).flatMap(({ at, commit, ends }) => {
    const [end] = ends[id] ?? [];
    return end ? [{ at, commit, end }] : [];
  });
  return ran.flatMap(({ at, commit, end }, index) => {
    if (end === 'flaky') return [at];
    const next = ran.slice(index + 1).find((it) => it.end !== end);
    const isSame = commit !== undefined && next?.commit === commit;
    return end === 'failed' && next?.end === 'passed' && isSame ? [at] : [];
  });
}
