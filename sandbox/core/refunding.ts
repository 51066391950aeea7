import type { CartItem } from './carts.ts';
import { gatewayOf } from './gateways.ts';
import type { OrderId, Variables } from './order-details.ts';
import type { Refund, Sale } from './orders.ts';
import { refundable } from './amounts.ts';
import { methodOf, stateOf } from './orders.ts';
import type { RefundRefusal, RefundWay } from './refund-rules.ts';
import { canAccept } from './refund-rules.ts';
import type { World } from './world.ts';

export interface RefundRequest {
  readonly amount: number;
  readonly description: string;
  /** Order id of the refund; the original's unless the merchant names another (docs/facts/refunds.md#request). */
  readonly orderId?: OrderId | undefined;
  readonly variables?: Variables;
  readonly articles?: readonly CartItem[];
  readonly by: RefundWay;
}

/** Asks for a refund: a new order, Reserved, linked to the original; or the reason why there will be none. */
export function requestRefund(
  world: World,
  original: Sale,
  request: RefundRequest,
): Refund | RefundRefusal {
  const now = world.clock.now();
  const refusal = refusalOf(world, original, request);
  if (refusal) return refusal;

  const { order } = original;
  const sentId = request.orderId ?? original.sentId;
  const refund: Refund = {
    original,
    id: world.ids.pspId(now),
    kind: 'refund',
    order,
    orderId: String(sentId),
    sentId,
    amount: request.amount,
    description: request.description,
    variables: request.variables ?? [null, null, null],
    articles: request.articles ?? [],
    history: [],
  };
  order.refunds.push(refund);
  world.store.addTransaction(refund);
  const { refundsBegin: begin } = world.rules;
  const created = { type: 'created', status: begin, financial: begin } as const;
  world.record({ transaction: refund, changes: [created] });
  const method = methodOf(original);
  if (method && gatewayOf(method).refunds.atOnce) acceptRefund(world, refund);
  return refund;
}

/** Why this refund would be refused, or undefined. */
export function refusalOf(
  world: World,
  sale: Sale,
  { amount, by }: Pick<RefundRequest, 'amount' | 'by'>,
): RefundRefusal | undefined {
  const refusal = world.rules.checkRefund(sale, amount, world.clock.now(), by);
  if (refusal) return refusal;
  return !world.rules.partialRefunds && amount < refundable(sale) ? 'partial' : undefined;
}

/**
 * Cancels a refund while it is Reserved (docs/facts/refunds.md#cancel-a-refund). Returns whether it was.
 */
export function cancelRefund(world: World, refund: Refund): boolean {
  if (stateOf(refund).status !== 'reserved') return false;
  const voided = { type: 'status-changed', status: 'void', financial: 'void' } as const;
  world.record({ transaction: refund, changes: [voided] });
  return true;
}

/**
 * Accept in the dashboard of a test account; in live this happens by itself at midnight
 * (docs/facts/refunds.md#statuses-of-a-refund). The refund is Completed, and the original shows it. Its payment link
 * stays closed.
 */
export function acceptRefund(world: World, refund: Refund, comment?: string): void {
  if (!canAccept(refund)) return;
  const { original } = refund;
  const returned = refund.amount + returnedOf(original);
  // A Void order could be paid again otherwise.
  original.order.expires = Math.min(original.order.expires, world.clock.now());
  world.record(
    {
      transaction: refund,
      changes: [
        ...(comment ? [{ type: 'commented', text: comment } as const] : []),
        { type: 'status-changed', status: 'completed', financial: 'completed' },
      ],
    },
    {
      transaction: original,
      changes: [
        { type: 'refunded', refund: refund.id, amount: refund.amount },
        { type: 'status-changed', ...world.rules.refundedStatuses(original, returned) },
      ],
    },
  );
}

/** What has been given back of a sale, of a payment's parts as well: that leaves less of it. */
function returnedOf(original: Sale): number {
  const parts = original.kind === 'payment' ? original.order.captures : [];
  return [original, ...parts].reduce((sum, sale) => sum + stateOf(sale).amountRefunded, 0);
}
