import { capturable } from './amounts.ts';
import type { Order } from './orders.ts';
import { orderState } from './orders.ts';
import { canAccept } from './refund-rules.ts';
import { isUndecided } from './statuses.ts';

/** Nothing is left to decide: no payment, capture or refund is under way. */
export function isSettled(order: Order): boolean {
  const { payments, refunds } = order;
  return (
    !isUndecided(orderState(order).status) &&
    payments.every((payment) => capturable(payment) === 0) &&
    !refunds.some(canAccept)
  );
}
