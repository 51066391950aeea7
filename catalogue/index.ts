import { documented, type Documented } from './methods/index.ts';
import type { Kind, RowOf } from './schema/rows.ts';
import type { Method } from './schema/method.ts';
import { ends } from './schema/statuses.ts';

export { scenarios, type Scenario } from './coverage.ts';
export { coreLimits, coreRows } from './core.ts';
export { causeIn, declines } from './declines.ts';
export { inputOf, statementOf } from './describe.ts';
export { anyFutureExpiry, pastExpiry, type Expiry } from './schema/expiry.ts';
export { limits, withWrongCheckDigit, type Limit } from './limits.ts';
export { longerNames, namesPattern } from './names.ts';
export { malformedOrders } from './malformed-orders.ts';
export { documented, methods, type Documented } from './methods/index.ts';
export type * from './schema/rows.ts';
export type { Method, MethodCatalogue } from './schema/method.ts';
export {
  declineCause,
  ends,
  isStatus,
  type DeclineCause,
  type Outcome,
} from './schema/statuses.ts';

/** Transaction statuses that the rows of a method give for a Completed order. */
export const transactionsOf = (method: Pick<Method, 'gateway'>): readonly string[] =>
  documented()
    .filter((it) => it.method.gateway === method.gateway)
    .flatMap(({ row }) => [row.expected].concat(row.later.map(({ expected }) => expected)))
    .filter((outcome) => ends(outcome, 'completed'))
    .flatMap(({ transaction }) => transaction ?? []);

/**
 * The row with this id, among the rows of these kinds or of all kinds.
 *
 * @throws if there is none; the error lists the ids that exist
 */
export function rowOf<K extends Kind>(id: string, ...kinds: readonly K[]): Documented<K> {
  const rows = documented(...kinds);
  const found = rows.find(({ row }: { row: RowOf<Kind> }) => row.id === id);
  if (!found)
    throw new Error(`No row "${id}". There are: ${rows.map(({ row }) => row.id).join(', ')}.`);
  return found;
}

/** Documented minutes that pass until a row has ended: its own, or those of the payment that it refunds. */
export const minutesOf = (row: RowOf<Kind>): number =>
  ('refund' in row ? rowOf(row.paidBy).row : row).later.at(-1)?.minutes ?? 0;
