import { expect, test } from '@playwright/test';
import { combinations, EVERYTHING } from '../../looks/combinations.ts';
import { coveringSet, pairsOf } from '../../looks/covering.ts';
import { fewest } from '../../looks/fewest.ts';
import { drives, flows, unmet, type Flow } from '../../looks/flows.ts';

test.describe('The covering set', () => {
  const rows = combinations().map(({ values }) => values as Record<string, string>);

  test('has every pair of values, counted one by one', () => {
    const missing: string[] = [];
    let pairs = 0;
    const switches = Object.entries(EVERYTHING) as [string, readonly string[]][];
    for (const [name, values] of switches) {
      for (const [other, otherValues] of switches.filter(([it]) => it > name)) {
        for (const value of values) {
          for (const otherValue of otherValues) {
            pairs += 1;
            const met = rows.some((row) => row[name] === value && row[other] === otherValue);
            if (!met) missing.push(`${name}=${value} with ${other}=${otherValue}`);
          }
        }
      }
    }
    expect(missing).toEqual([]);
    expect(pairs).toBe(pairsOf(EVERYTHING).length);
  });

  test('is little more than the two longest switches need', () => {
    const [first = 0, second = 0] = Object.values(EVERYTHING)
      .map((values) => values.length)
      .sort((one, other) => other - one);
    expect(rows.length).toBeLessThanOrEqual(first * second + 2);
  });

  test('gives every switch one of its own values', () => {
    for (const row of rows) {
      for (const [name, values] of Object.entries(EVERYTHING)) expect(values).toContain(row[name]);
    }
  });

  test('is complete for any switches, and always the same', () => {
    const values = ['1', '2', '3', '4', '5'];
    for (let code = 0; code < 5 ** 4; code += 1) {
      const lengths = [0, 1, 2, 3].map((place) => 1 + (Math.floor(code / 5 ** place) % 5));
      const factors = Object.fromEntries(
        lengths.map((length, index) => [`switch ${index}`, values.slice(0, length)]),
      );
      const set = coveringSet(factors);
      expect(coveringSet(factors)).toEqual(set);
      const met = pairsOf(factors).filter(([name, value, other, otherValue]) =>
        set.some((row) => row[name] === value && row[other] === otherValue),
      );
      expect(met, JSON.stringify(factors)).toHaveLength(pairsOf(factors).length);
    }
  });
});

test.describe('The flows that are driven', () => {
  const chosen = drives();
  /** The switches on a flow's pages, computed without the functions under test. */
  const switchesOf = ({ pages }: Flow): string[] => [...pages.meets, ...(pages.passes ?? [])];
  const rowsOf = (flow: Flow): Readonly<Record<string, string>>[] =>
    chosen.filter((it) => it.flow.id === flow.id).map(({ member }) => member.values);

  test('meet every pair of values that a flow has on its pages', () => {
    const switches = Object.entries(EVERYTHING) as [string, readonly string[]][];
    const missing: string[] = [];
    for (const flow of flows) {
      const own = switches.filter(([name]) => flow.pages.meets.some((it) => it === name));
      for (const [name, value, other, otherValue] of pairsOf(Object.fromEntries(own))) {
        const met = flows
          .filter((it) => switchesOf(it).includes(name) && switchesOf(it).includes(other))
          .flatMap(rowsOf)
          .some((row) => row[name] === value && row[other] === otherValue);
        if (!met) missing.push(`${flow.id}: ${name}=${value} with ${other}=${otherValue}`);
      }
    }
    expect(missing).toEqual([]);
  });

  test('meet every value that a flow has on its pages in that very flow', () => {
    for (const flow of flows) {
      for (const name of flow.pages.meets) {
        const values = new Set(rowsOf(flow).map((row) => row[name]));
        expect(values, `${flow.id}: ${name}`).toEqual(new Set(EVERYTHING[name]));
      }
    }
  });

  test('leave no switch out', () => {
    expect(unmet()).toEqual([]);
  });

  test('leave no combination out', () => {
    const driven = new Set(chosen.map(({ member }) => member.name));
    expect([...driven]).toEqual(combinations().map(({ name }) => name));
  });

  test('are as few as their effort allows', () => {
    const candidates = [
      { item: 'all, but dear', covers: new Set(['1', '2', '3']), effort: 9 },
      { item: 'first', covers: new Set(['1', '2']), effort: 1 },
      { item: 'needless', covers: new Set(['2']), effort: 1 },
      { item: 'second', covers: new Set(['3']), effort: 1 },
    ];
    expect(fewest(candidates)).toEqual(['first', 'second']);
  });
});
