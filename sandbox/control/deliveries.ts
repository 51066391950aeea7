import type { Environment } from '../environment.ts';
import type { Attempt } from '../notifications/log.ts';

/** What was sent, byte for byte, and the result; oldest first. */
export function deliveriesOf({ log }: Environment, orderId?: string) {
  const wanted = ({ order }: Attempt) => orderId === undefined || orderId === order.details.orderId;
  return log.latest().filter(wanted).map(inWords);
}

export function inWords({ order, delivery, notification, repeated }: Attempt) {
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
