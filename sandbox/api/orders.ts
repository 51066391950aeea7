import { Hono } from 'hono';
import { pageLocale } from '../core/locale.ts';
import type { Order } from '../core/orders.ts';
import { placeOrder } from '../core/placing.ts';
import type { Environment } from '../environment.ts';
import { readJsonObject } from './body.ts';
import { placeDirectOrder } from './direct-order.ts';
import { ApiError } from './errors.ts';
import { eventsToken } from './events-token.ts';
import { findTransaction } from './find-transaction.ts';
import { parseOrderRequest } from './order-request.ts';

/** POST /orders, GET /orders/{id} (docs/facts/api.md#place-an-order). */
export function orderRoutes(environment: Environment): Hono {
  const { world, parts, site } = environment;

  return new Hono()
    .post('/', async (context) => {
      const body = await readJsonObject(context.req.raw);
      const details = parseOrderRequest(body);
      if (body['type'] === 'direct') {
        const data = placeDirectOrder(environment, body, details);
        return context.json({ success: true, data });
      }
      const order = placeOrder(world, details);
      if (order === 'duplicate') throw new ApiError(1006, 'the order_id has been paid already');
      return context.json({ success: true, data: placedOrder(environment, order) });
    })
    .get('/:id', (context) => {
      const transaction = findTransaction(world.store, context.req.param('id'));
      return context.json({ success: true, data: parts.orderObject(transaction, site) });
    });
}

/**
 * What a redirect order is answered with, as recorded in 2025 (docs/facts/api.md#answer-to-a-new-order); `qr_url` for
 * QR orders only.
 */
function placedOrder({ parts, site, urls }: Environment, order: Order) {
  const { sentId, customer, qr } = order.details;
  const language = pageLocale(customer.locale);
  return {
    order_id: sentId,
    payment_url: `${urls.pay}/connect/${order.sessionId}/?lang=${language}`,
    session_id: order.sessionId,
    events_token: eventsToken(order, site.apiKey),
    events_url: `${urls.api.replace(/^http/, 'ws')}/events/`,
    events_stream_url: `${urls.api}/events/stream/`,
    ...(qr.enabled && { qr_url: parts.qrContent(order, urls) }),
  };
}
