import { documented } from '../../catalogue/index.ts';
import { kindOf } from '../../fixtures/report/about.ts';
import type { ScenarioResult } from '../matrix/results.ts';

/** What has to happen to an order, as the columns of the heat map. */
export const outcomes = [
  'paid',
  'declined',
  'not paid',
  'refund',
  'other',
  'not testable',
] as const;
export type Outcome = (typeof outcomes)[number];

const byTag: Readonly<Record<string, Outcome>> = {
  '@paid': 'paid',
  '@decline': 'declined',
  '@unpaid': 'not paid',
  '@refund': 'refund',
};

const byId = new Map(documented().map(({ row }) => [row.id, byTag[kindOf(row)]]));

/** The column of a scenario. */
export const outcomeOf = ({ id, status }: ScenarioResult): Outcome =>
  status === 'not-testable' ? 'not testable' : (byId.get(id) ?? 'other');
