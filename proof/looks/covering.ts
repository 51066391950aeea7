/** Switches by name, each with its values, the usual one first. */
export type Factors = Readonly<Record<string, readonly string[]>>;

/** One value of every switch. */
export type Combination<F extends Factors> = { readonly [Name in keyof F]: F[Name][number] };

/** A pair of values of two different switches. */
export type Pair = readonly [name: string, value: string, other: string, otherValue: string];

/** A combination that is being made: what is not decided yet is missing. */
type Row = Record<string, string>;

/** Every pair of values of different switches. */
export function pairsOf(factors: Factors): Pair[] {
  const names = Object.keys(factors);
  return names.flatMap((name, index) =>
    names.slice(index + 1).flatMap((other) => pairsBetween(factors, name, other)),
  );
}

const pairsBetween = (factors: Factors, name: string, other: string): Pair[] =>
  (factors[name] ?? []).flatMap((value) =>
    (factors[other] ?? []).map((otherValue) => [name, value, other, otherValue] as const),
  );

/**
 * Computes few combinations in which every pair of values occurs. What no pair needs is usual, which is
 * quicker to run and to read. The same seed gives the same combinations.
 */
export function coveringSet<const F extends Factors>(factors: F, seed: number): Combination<F>[] {
  const rows = grow(factors, generator(seed));
  return rows.map((row) => completed(row, factors)) as Combination<F>[];
}

/**
 * In-parameter-order (Lei and Tai, 1998): the rows cover all pairs of the first switches; with every
 * further switch each row gets the value that brings most, and what is missing still goes where it fits.
 */
function grow(factors: Factors, random: () => number): Row[] {
  const size = (name: string): number => factors[name]?.length ?? 0;
  const names = shuffled(Object.keys(factors), random).sort(
    (one, other) => size(other) - size(one),
  );
  const rows: Row[] = [];
  for (const [index, name] of names.entries()) {
    const missing = names.slice(0, index).flatMap((other) => pairsBetween(factors, name, other));
    const open = new Map(missing.map((pair) => [keyOf(...pair), pair]));
    for (const row of shuffled(rows, random)) {
      const values = shuffled(factors[name] ?? [], random);
      const gains = values.map((value) => made(row, name, value, open).length);
      const most = Math.max(...gains);
      if (most === 0) continue;
      const value = values[gains.indexOf(most)] ?? '';
      for (const key of made(row, name, value, open)) open.delete(key);
      row[name] = value;
    }
    for (const pair of open.values()) place(pair, rows);
  }
  return rows;
}

/** The missing pairs that a value makes with what a row has already. */
const made = (row: Row, name: string, value: string, open: ReadonlyMap<string, Pair>): string[] =>
  Object.entries(row)
    .map(([other, otherValue]) => keyOf(name, value, other, otherValue))
    .filter((key) => open.has(key));

/** Puts a pair into the first row that does not say otherwise; into a new one if all do. */
function place([name, value, other, otherValue]: Pair, rows: Row[]): void {
  const fits = (row: Row): boolean =>
    (row[name] ?? value) === value && (row[other] ?? otherValue) === otherValue;
  const row = rows.find(fits) ?? {};
  if (!rows.includes(row)) rows.push(row);
  Object.assign(row, { [name]: value, [other]: otherValue });
}

const completed = (row: Row, factors: Factors): Row =>
  Object.fromEntries(
    Object.entries(factors).map(([name, [usual = '']]) => [name, row[name] ?? usual]),
  );

const keyOf = (...pair: Pair): string => pair.join(' ');

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}

/** mulberry32: small, and the same on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
