import type { Payment, Refund, Sale } from './orders.ts';
import { paymentOf, stateOf } from './orders.ts';

/** What is left to pay after vouchers, in minor units. */
export function amountDue(payment: Payment): number {
  const redeemed = stateOf(payment).vouchers.reduce((sum, { amount }) => sum + amount, 0);
  return payment.amount - redeemed;
}

/** Whether the payment only reserved its amount, which then waits for captures. */
export function isReservation(payment: Payment): boolean {
  return payment.order.details.manualCapture && stateOf(payment).card !== undefined;
}

/** Reserved and not captured yet, in minor units; 0 for everything that is no open reservation. */
export function capturable(payment: Payment): number {
  const { status, financial, amountCaptured } = stateOf(payment);
  const standing = status === 'completed' || status === 'shipped';
  const open = isReservation(payment) && standing && financial === 'initialized';
  return open ? payment.amount - amountCaptured : 0;
}

/**
 * What can still be refunded, in minor units: refunds under way count as refunded, vouchers cannot be
 * refunded. Nothing of a payment with an open reservation, whose captured parts can be refunded.
 */
export function refundable(sale: Sale): number {
  const payment = paymentOf(sale);
  const left = takenOf(payment) - givenBack(payment.order.refunds);
  if (sale.kind === 'capture') {
    const own = payment.order.refunds.filter(({ original }) => original === sale);
    return Math.min(sale.amount - givenBack(own), left);
  }
  return isReservation(sale) && stateOf(sale).financial === 'initialized' ? 0 : left;
}

function takenOf(payment: Payment): number {
  const { amountCaptured, amountCancelled } = stateOf(payment);
  return isReservation(payment) ? amountCaptured : amountDue(payment) - amountCancelled;
}

/** Shipped in parts and not taken back, whatever was refunded of it since. In minor units. */
export const shippedInParts = (payment: Payment): number =>
  payment.order.captures
    .filter((part) => part.original === payment && stateOf(part).status !== 'cancelled')
    .reduce((sum, { amount }) => sum + amount, 0);

const givenBack = (refunds: readonly Refund[]): number =>
  refunds
    .filter((refund) => !['void', 'declined'].includes(stateOf(refund).status))
    .reduce((sum, { amount }) => sum + amount, 0);
