import type { Payment } from './orders.ts';
import { stateOf } from './orders.ts';

/** What is left to pay after vouchers, in minor units. */
export function amountDue(payment: Payment): number {
  const redeemed = stateOf(payment).vouchers.reduce((sum, { amount }) => sum + amount, 0);
  return payment.amount - redeemed;
}

/** Whether the payment only reserved its amount, which then waits for captures. */
export function isReservation(payment: Payment): boolean {
  return payment.order.details.manualCapture && stateOf(payment).card !== undefined;
}

/**
 * Captured and not given back yet, refunds under way counted as given back, vouchers as not to be given
 * back; nothing while part of it is only reserved. In minor units.
 */
export function refundable(payment: Payment): number {
  const { order } = payment;
  if (isReservation(payment) && stateOf(payment).financial === 'initialized') return 0;
  const taken = isReservation(payment) ? stateOf(payment).amountCaptured : amountDue(payment);
  const underWay = order.refunds
    .filter((refund) => !['void', 'declined'].includes(stateOf(refund).status))
    .reduce((sum, refund) => sum + refund.amount, 0);
  return taken - underWay;
}
