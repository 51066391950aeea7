import { gatewayOf } from './gateways.ts';
import type { Statuses } from './gateways/gateway.ts';
import type { Refund, Sale, Transaction } from './orders.ts';
import { refundable } from './amounts.ts';
import { paymentOf, stateOf } from './orders.ts';
import { isRefundable } from './statuses.ts';

/** Where a refund is asked for: the two guides list different methods. */
export type RefundWay = 'dashboard' | 'api';

export type RefundRefusal =
  'not refundable' | 'not supported' | 'no amount' | 'too much' | 'repeated' | 'partial';

/** "The same amount within 5 minutes" is refused (docs/facts/refunds.md#rules). */
const REPEATED_REFUND = 5 * 60 * 1000;

/**
 * Why this refund is refused, or undefined. Amount in minor units.
 */
export function checkRefund(
  transaction: Transaction,
  amount: number,
  now: number,
  by: RefundWay,
): RefundRefusal | undefined {
  const completed = isRefundable(stateOf(transaction).status);
  if (transaction.kind === 'refund' || !completed) return 'not refundable';
  if (!isSupported(transaction, by)) return 'not supported';
  if (amount <= 0) return 'no amount';
  if (amount > refundable(transaction)) return 'too much';
  const repeated = transaction.order.refunds.some(
    (refund) => refund.amount === amount && now - stateOf(refund).created < REPEATED_REFUND,
  );
  return repeated ? 'repeated' : undefined;
}

/**
 * Refunded, or Partial_refunded when something is left; a pay-later order that was not shipped yet is Void when all of
 * it is (docs/facts/dashboard.md#refund). The money side stays Completed, or becomes it
 * (docs/facts/api.md#order-object-by-state).
 */
export function refundedStatuses(original: Sale, refunded: number): Statuses {
  const { status, method, amountCancelled } = stateOf(original);
  if (refunded < original.amount - amountCancelled) {
    return { status: 'partial_refunded', financial: 'completed' };
  }
  const unshipped = status === 'completed' && method && gatewayOf(method).family === 'bnpl';
  return { status: unshipped ? 'void' : 'refunded', financial: 'completed' };
}

/**
 * The guides list Bancontact and iDEAL as refundable "not QR". A shipped part is refunded by the id that its
 * shipment was answered with, Pay After Delivery's and E-Invoicing's too (API reference, refund an order).
 */
function isSupported(sale: Sale, by: RefundWay): boolean {
  const { method, byQr } = stateOf(paymentOf(sale));
  if (!method) return false;
  const { refunds, family } = gatewayOf(method);
  const isShipment = sale.kind === 'capture' && family === 'bnpl' && by === 'api';
  return isShipment || (refunds[by] && !(byQr && family === 'card'));
}

/** Whether the merchant can still accept the refund. */
export function canAccept(refund: Refund): boolean {
  const { status } = stateOf(refund);
  return status === 'reserved' || status === 'initialized';
}
