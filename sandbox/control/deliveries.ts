import type { Order } from '../core/orders.ts';
import type { Environment } from '../environment.ts';
import type { Attempt } from '../notifications/log.ts';
import { notificationAddress } from '../notifications/message.ts';
import { BadRequest } from './requests.ts';

/** What was sent, byte for byte, and the result; oldest first. */
export function deliveriesOf({ log }: Environment, orderId?: string) {
  const wanted = ({ order }: Attempt) => orderId === undefined || orderId === order.details.orderId;
  return log.latest().filter(wanted).map(inWords);
}

/** An order that can be notified. */
export function orderOf({ world, site }: Environment, orderId: string): Order {
  const order = world.store.byOrderId(orderId);
  if (!order) throw new BadRequest(`order_id: there is no order ${orderId}`);
  if (notificationAddress(order, site) !== undefined) return order;
  throw new BadRequest(`order_id: neither order ${orderId} nor its site has a notification_url`);
}

function inWords({ order, delivery, notification, repeated }: Attempt) {
  const { at, pspId, status, pretransaction, attempt, accepted, result } = delivery;
  const { method, url, headers, body } = notification;
  const next = repeated();
  return {
    order_id: order.details.orderId,
    transaction_id: pspId,
    status,
    pretransaction,
    at: new Date(at).toISOString(),
    attempt,
    request: { method, url, headers, body: body ?? null },
    accepted,
    result,
    next_attempt: next === undefined ? null : new Date(next).toISOString(),
  };
}
