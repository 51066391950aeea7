import type { Order } from '../core/orders.ts';
import { currentPayment, orderState } from '../core/orders.ts';

/** `data` of the event `session.order` (docs/facts/api.md#event-stream). */
export function orderEvent(order: Order) {
  const { status, financial } = orderState(order);
  return {
    financial_status: financial,
    order_id: order.details.sentId,
    session_id: order.sessionId,
    status,
    transaction_id: currentPayment(order).id,
  };
}
