import type { Order } from '../core/orders.ts';
import { currentPayment, stateOf } from '../core/orders.ts';
import type { Parts } from '../parts.ts';
import type { Site } from '../site.ts';
import { withQuery } from '../urls.ts';
import type { JsonObject } from '../api/json.ts';
import { changed } from '../api/json.ts';
import type { Notification } from './delivery.ts';
import type { Manner } from './manner.ts';
import { signedWith } from './manner.ts';

/** What a change had to say, frozen at that moment. */
export interface Message {
  readonly order: Order;
  readonly url: string;
  readonly method: 'GET' | 'POST';
  /** Exactly these bytes are signed and sent (docs/facts/webhooks.md#bytes-of-the-body); GET needs none. */
  readonly body: string;
  readonly status: string;
  readonly pspId: number;
  readonly pretransaction: boolean;
  readonly manner: Manner;
}

/** What a copy says that is to contradict the others. */
export const contradicting = (message: Message, twins: JsonObject): Message =>
  message.method === 'GET'
    ? message
    : { ...message, body: JSON.stringify(changed(JSON.parse(message.body) as JsonObject, twins)) };

/** An order's own address wins over its site's; undefined when neither names one (docs/facts/api.md#place-an-order). */
export function notificationAddress(order: Order, site: Site): string | undefined {
  return order.details.notificationUrl ?? (site.notificationUrl || undefined);
}

/** A processed refund is notified as a change of the original: its order object lists it under related_transactions. */
export function messageAbout(
  order: Order,
  url: string,
  parts: Parts,
  site: Site,
  manner: Manner,
): Message {
  const payment = currentPayment(order);
  const state = stateOf(payment);
  const { notificationMethod: method } = order.details;
  const body = (): JsonObject => changed(parts.notificationBody(payment, site), manner.change);
  return {
    order,
    url,
    method,
    body: method === 'POST' ? JSON.stringify(body()) : '',
    status: state.status,
    pspId: payment.id,
    // "A transaction exists only after the customer picks a method" (docs/facts/api.md#answer-to-a-new-order).
    pretransaction: state.method === undefined,
    manner,
  };
}

/**
 * GET says only which order to look up; POST carries the order object, signed (docs/facts/webhooks.md#get-and-post).
 */
export function envelope(
  message: Message,
  timestamp: number,
  parts: Parts,
  site: Site,
): Notification {
  const { method, body, order, manner } = message;
  const url = withQuery(message.url, {
    transactionid: order.details.orderId,
    timestamp: String(timestamp),
    ...(message.pretransaction && { payload_type: 'pretransaction' }),
  });
  if (method === 'GET') return { url, method, headers: {}, body: undefined };
  const signed = signedWith(manner, site.apiKey, timestamp);
  const headers = {
    'content-type': 'application/json',
    ...(signed && { auth: parts.sign(body, ...signed) }),
  };
  return { url, method, headers, body };
}
