import type { Payment, Refund } from './orders.ts';
import { stateOf } from './orders.ts';
import type { RefundRefusal, RefundWay } from './refund-rules.ts';
import type { World } from './world.ts';

export interface RefundRequest {
  readonly amount: number;
  readonly description: string;
  /** Order id of the refund; the original's unless the merchant names another (api.md 5). */
  readonly orderId?: string | undefined;
  readonly by: RefundWay;
}

/** Asks for a refund: a new order, Reserved, linked to the original; or the reason why there will be none. */
export function requestRefund(
  world: World,
  original: Payment,
  request: RefundRequest,
): Refund | RefundRefusal {
  const now = world.clock.now();
  const refusal = world.rules.checkRefund(original, request.amount, now, request.by);
  if (refusal) return refusal;

  const { order } = original;
  const refund: Refund = {
    original,
    id: world.ids.pspId(now),
    kind: 'refund',
    order,
    orderId: request.orderId ?? order.details.orderId,
    amount: request.amount,
    description: request.description,
    history: [],
  };
  order.refunds.push(refund);
  world.store.addTransaction(refund);
  const { refundsBegin: begin } = world.rules;
  const created = { type: 'created', status: begin, financial: begin } as const;
  world.record({ transaction: refund, changes: [created] });
  return refund;
}

export function canAccept(refund: Refund): boolean {
  const { status } = stateOf(refund);
  return status === 'reserved' || status === 'initialized';
}

/** The merchant thinks better of it, while the refund is Reserved (api.md 5). Returns whether it was. */
export function cancelRefund(world: World, refund: Refund): boolean {
  if (stateOf(refund).status !== 'reserved') return false;
  const voided = { type: 'status-changed', status: 'void', financial: 'void' } as const;
  world.record({ transaction: refund, changes: [voided] });
  return true;
}

/**
 * Accept in the dashboard of a test account; in live this happens by itself at midnight (api.md 5).
 * The refund is Completed, and the original Refunded, or Partial_refunded when something is left.
 */
export function acceptRefund(world: World, refund: Refund, comment: string): void {
  if (!canAccept(refund)) return;
  const { original } = refund;
  const refunded = stateOf(original).amountRefunded + refund.amount;
  world.record(
    {
      transaction: refund,
      changes: [
        { type: 'commented', text: comment },
        { type: 'status-changed', status: 'completed', financial: 'completed' },
      ],
    },
    {
      transaction: original,
      changes: [
        { type: 'refunded', refund: refund.id, amount: refund.amount },
        {
          type: 'status-changed',
          status: refunded >= original.amount ? 'refunded' : 'partial_refunded',
          // The money side of the original stays Completed (api.md 3.2, official example).
          financial: 'completed',
        },
      ],
    },
  );
}
