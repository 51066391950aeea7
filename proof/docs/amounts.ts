import type { Row } from '../../catalogue/index.ts';
import type { Fact, Result } from './facts.ts';
import { resultIn } from './our-result.ts';
import { range } from './values.ts';

/** Amounts that are the scenario: those of one outcome are a range, the outer ones are open. */
export function amountsOf(
  rows: readonly Row[],
): readonly (Omit<Fact, 'method'> & { readonly rows: readonly string[] })[] {
  const byAmount = rows
    .filter((row) => row.kind === 'amount' || row.kind === 'phone')
    .toSorted((one, other) => least(one) - least(other));
  const ends = [...new Set(byAmount.map((row) => JSON.stringify(resultIn(row))))];
  return ends.map((end, index) => {
    const same = byAmount.filter((row) => JSON.stringify(resultIn(row)) === end);
    const value = range(
      index === 0 ? undefined : Math.min(...same.map(least)),
      index === ends.length - 1 ? undefined : Math.max(...same.map(greatest)),
    );
    const result = JSON.parse(end) as Result;
    return { kind: 'amount', value, result, rows: same.map(({ id }) => id) };
  });
}

const least = ({ needs: { amount } }: Row): number => amount?.[0] ?? 0;
const greatest = ({ needs: { amount } }: Row): number => amount?.[1] ?? 0;
