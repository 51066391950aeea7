import { documented } from './methods/index.js';
import { ends } from './schema/statuses.js';
export { scenarios } from './coverage.js';
export { coreLimits, coreRows } from './core.js';
export { causeIn, declines } from './declines.js';
export { inputOf, statementOf } from './describe.js';
export { anyFutureExpiry, pastExpiry } from './schema/expiry.js';
export { limits, withWrongCheckDigit } from './limits.js';
export { malformedOrders } from './malformed-orders.js';
export { documented, methods } from './methods/index.js';
export { declineCause, ends, isStatus, } from './schema/statuses.js';
/** Transaction statuses that the rows of a method give for a Completed order. */
export const transactionsOf = (method) => documented()
    .filter((it) => it.method.gateway === method.gateway)
    .flatMap(({ row }) => [row.expected].concat(row.later.map(({ expected }) => expected)))
    .filter((outcome) => ends(outcome, 'completed'))
    .flatMap(({ transaction }) => transaction ?? []);
/**
 * The row with this id, among the rows of these kinds or of all kinds.
 *
 * @throws if there is none; the error lists the ids that exist
 */
export function rowOf(id, ...kinds) {
    const rows = documented(...kinds);
    const found = rows.find(({ row }) => row.id === id);
    if (!found)
        throw new Error(`No row "${id}". There are: ${rows.map(({ row }) => row.id).join(', ')}.`);
    return found;
}
/** Documented minutes that pass until a row has ended: its own, or those of the payment that it refunds. */
export const minutesOf = (row) => ('refund' in row ? rowOf(row.paidBy).row : row).later.at(-1)?.minutes ?? 0;
//# sourceMappingURL=index.js.map