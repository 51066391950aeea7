import { amsterdam } from '../core/clock.ts';
import type { Transaction } from '../core/orders.ts';
import { paymentOf, stateOf } from '../core/orders.ts';
import type { Site } from '../site.ts';
import type { JsonObject } from './json.ts';

/**
 * `related_transactions`: what was captured of a payment and given back, of its parts too; null when nothing
 * was (docs/facts/api.md#order-object). `reference_transaction_id` says what a refund gives back.
 */
export function relatedTransactions(transaction: Transaction, site: Site): JsonObject[] | null {
  const { refunds, captures } = transaction.order;
  const own = [...captures, ...refunds].filter(
    (related) =>
      related !== transaction &&
      (related.original === transaction || paymentOf(related) === transaction),
  );
  return own.length === 0 ? null : own.map((item) => entry(item, site));
}

type Related = Exclude<Transaction, { kind: 'payment' }>;

const KINDS = { refund: 'Refund', capture: 'Capture' } as const;

function entry(related: Related, site: Site): JsonObject {
  const { id, kind, amount, sentId, original, order } = related;
  const state = stateOf(related);
  const [var1, var2, var3] = related.variables;
  return {
    amount,
    costs: [],
    created: amsterdam(state.created),
    currency: order.details.currency,
    description: `${KINDS[kind]} order ${id} for ${site.name}`,
    items: null,
    modified: amsterdam(state.modified),
    order_id: sentId,
    reference_transaction_id: original.id,
    ...(kind === 'refund' && { refund_order_id: sentId }),
    status: state.status,
    transaction_id: id,
    type: kind,
    var1,
    var2,
    var3,
  };
}
