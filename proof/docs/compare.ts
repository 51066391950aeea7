import type { OurFact } from './catalogued.ts';
import { agrees, keyOf, told, type Fact } from './facts.ts';

/** A line of the table: what the catalogue and the page say of one input. */
export interface Difference {
  readonly change: 'new' | 'removed' | 'changed';
  readonly method: string;
  readonly kind: string;
  readonly ours: string;
  readonly page: string;
  /** Ids of the documented rows that enter it. */
  readonly rows: readonly string[];
}

/** What differs between the catalogue and the page, and how many inputs both have. */
export interface Comparison {
  readonly differences: readonly Difference[];
  readonly alike: number;
}

/** Holds what the page says against the catalogue. */
export function compare(ours: readonly OurFact[], page: readonly Fact[]): Comparison {
  const pairs = page.map((fact) => ({ fact, own: ours.find((own) => isSame(own, fact)) }));
  const removed = ours.filter(
    (own) => own.required && !page.some((fact) => isSame({ ...own, alsoCalled: [] }, fact)),
  );
  const added = pairs.flatMap(({ fact, own }) => (own ? [] : [fact]));
  const replaced = new Map<OurFact, Fact>();
  for (const own of removed) {
    const fact = added.find((it) => isReplaced(own, it) && ![...replaced.values()].includes(it));
    if (fact) replaced.set(own, fact);
  }
  const kept = pairs.filter(({ own }) => own !== undefined);
  const moved = kept.flatMap(({ fact, own }) =>
    own && !agrees(own.result, fact.result) ? [line('changed', own, fact)] : [],
  );
  return {
    alike: kept.length - moved.length,
    differences: merged([
      ...moved,
      ...[...replaced].map(([own, fact]) => line('changed', own, fact)),
      ...removed.filter((own) => !replaced.has(own)).map((own) => line('removed', own, undefined)),
      ...added
        .filter((fact) => ![...replaced.values()].includes(fact))
        .map((fact) => line('new', undefined, fact)),
    ]),
  };
}

const isOf = (own: OurFact, { method }: Fact): boolean =>
  own.method === method || own.group === method;

const isSame = (own: OurFact, fact: Fact): boolean =>
  isOf(own, fact) &&
  [own.value, ...(own.alsoCalled ?? [])].some(
    (value) => keyOf(own.kind, value) === keyOf(fact.kind, fact.value),
  );

/** Another value for the same: of the same method, of the same kind, with the same result. */
const isReplaced = (own: OurFact, fact: Fact): boolean =>
  isOf(own, fact) &&
  own.kind === fact.kind &&
  own.kind !== 'not in test' &&
  (own.result === undefined) === (fact.result === undefined) &&
  agrees(own.result, fact.result);

const line = (
  change: Difference['change'],
  own: OurFact | undefined,
  fact: Fact | undefined,
): Difference => ({
  change,
  method: own?.method ?? fact?.method ?? '',
  kind: own?.kind ?? fact?.kind ?? '',
  ours: own ? told(own) : '',
  page: fact ? told(fact) : '',
  rows: own?.rows ?? [],
});

/** One line for all methods that a part of the page is about. */
function merged(lines: readonly Difference[]): readonly Difference[] {
  const groups = new Map<string, Difference[]>();
  for (const { method, rows, ...rest } of lines) {
    const key = JSON.stringify(rest);
    groups.set(key, [...(groups.get(key) ?? []), { method, rows, ...rest }]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const all = [first, ...others];
    const method = [...new Set(all.map((it) => it.method))].join(', ');
    return [{ ...first, method, rows: all.flatMap(({ rows }) => rows) }];
  });
}
