/** Switches by name, each with its values, the usual one first. */
export type Factors = Readonly<Record<string, readonly string[]>>;

/** One value of every switch. */
export type Combination<F extends Factors> = { readonly [Name in keyof F]: F[Name][number] };

/** A pair of values of two different switches. */
export type Pair = readonly [name: string, value: string, other: string, otherValue: string];

/** A combination in the making: a switch without a value yet is missing. */
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
 * Few combinations in which every pair of values occurs, always the same ones for the same switches. Where
 * no pair needs a value, the usual one is taken: quicker to run and to read.
 */
export function coveringSet<const F extends Factors>(factors: F): Combination<F>[] {
  return grow(factors).map((row) => completed(row, factors)) as Combination<F>[];
}

/**
 * In-parameter-order (Lei and Tai, 1998): the rows cover all pairs of the first switches. With every
 * further switch each row gets the value that adds most pairs; pairs still missing then go where they fit.
 */
function grow(factors: Factors): Row[] {
  const valuesOf = (name: string): readonly string[] => factors[name] ?? [];
  const names = Object.keys(factors).sort(
    (one, other) => valuesOf(other).length - valuesOf(one).length,
  );
  const rows: Row[] = [];
  for (const [index, name] of names.entries()) {
    const missing = names.slice(0, index).flatMap((other) => pairsBetween(factors, name, other));
    const open = new Map(missing.map((pair) => [keyOf(...pair), pair]));
    for (const row of rows) {
      const gains = valuesOf(name).map((value) => made(row, name, value, open).length);
      const most = Math.max(...gains);
      if (most === 0) continue;
      const value = valuesOf(name)[gains.indexOf(most)] ?? '';
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

/** Puts a pair into the first row that has room for it, or into a new row. */
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
