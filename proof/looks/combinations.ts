import type { SandboxOptions } from '../../sandbox/start.ts';
import { SWITCHES } from '../../sandbox/pages/view/variants.ts';
import { coveringSet } from './covering.ts';

/** What may differ between accounts: the forms of the pages, and the first status of a refund. */
export const EVERYTHING = {
  ...SWITCHES,
  // "Status Reserved or Initialized" (docs/facts/dashboard.md#refund). A rule of the sandbox, not a form: the API
  // shows it too.
  refundOrder: ['reserved', 'initialized'],
} as const;

export type Values = ReturnType<typeof coveringSet<typeof EVERYTHING>>[number];

/** One combination, with a sandbox of its own. */
export interface Member {
  /** `v01`, `v02`, ... */
  readonly name: string;
  readonly values: Values;
}

const members = coveringSet(EVERYTHING).map((values, index) => ({
  name: `v${String(index + 1).padStart(2, '0')}`,
  values,
}));

/** The combinations: every value of a switch meets every value of every other switch. */
export const combinations = (): readonly Member[] => members;

/** How to start a sandbox with these values. */
export function optionsFor({ values }: Member): SandboxOptions {
  const { refundOrder, ...variants } = values;
  return { variants, replace: () => ({ refundsBegin: refundOrder }) };
}

/** The values that are not the usual ones, in words. */
export const unusual = ({ values }: Member): string =>
  Object.entries(values)
    .filter(([name, value]) => value !== EVERYTHING[name as keyof Values][0])
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ');
