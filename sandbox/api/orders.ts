import { Hono } from 'hono';
import type { Order, Refund, Transaction } from '../core/orders.ts';
import { currentPayment } from '../core/orders.ts';
import { placeOrder } from '../core/placing.ts';
import type { RefundRefusal } from '../core/rules.ts';
import { requestRefund } from '../core/refunding.ts';
import type { Store } from '../core/store.ts';
import type { Environment } from '../environment.ts';
import { readJsonObject } from './body.ts';
import { ApiError } from './errors.ts';
import { eventsToken } from './events-token.ts';
import { parseOrderRequest } from './order-request.ts';
import { parseRefundRequest } from './refund-request.ts';

/** POST /orders, GET /orders/{id}, POST /orders/{id}/refunds (api.md 2, 3 and 5). */
export function orderRoutes(environment: Environment): Hono {
  const { world, parts, site } = environment;

  return new Hono()
    .post('/', async (context) => {
      const details = parseOrderRequest(await readJsonObject(context.req.raw));
      const order = placeOrder(world, details);
      if (order === 'duplicate') throw new ApiError(1006, 'the order_id has been paid already');
      return context.json({ success: true, data: placedOrder(environment, order) });
    })
    .get('/:id', (context) => {
      const transaction = findTransaction(world.store, context.req.param('id'));
      return context.json({ success: true, data: parts.orderObject(transaction, site) });
    })
    .post('/:id/refunds', async (context) => {
      const transaction = findTransaction(world.store, context.req.param('id'));
      // A refund cannot be refunded, whichever of its ids was used.
      if (transaction.kind === 'refund') throw new ApiError(1034, REFUSALS['not refundable']);
      const request = parseRefundRequest(await readJsonObject(context.req.raw), transaction);
      const refund = requestRefund(world, transaction, request);
      if (typeof refund === 'string') throw new ApiError(1034, REFUSALS[refund]);
      return context.json({ success: true, data: placedRefund(refund) });
    });
}

const REFUSALS: Record<RefundRefusal, string> = {
  'not refundable': 'the order is not completed',
  'no amount': 'nothing is left to refund',
  'too much': 'the amount is more than what is left to refund',
  repeated: 'the same amount was refunded less than 5 minutes ago',
};

/** The reference looks orders up by PSP id, the tutorial and all clients by order id: both work (api.md 13). */
function findTransaction(store: Store, id: string): Transaction {
  const order = store.byOrderId(id);
  if (order) return currentPayment(order);
  const transaction = /^\d{1,16}$/.test(id) ? store.transaction(Number(id)) : undefined;
  if (!transaction) throw new ApiError(1006);
  return transaction;
}

/** What a redirect order is answered with, as recorded in 2025 (api.md 2.2); `qr_url` for QR orders only. */
function placedOrder({ parts, site, urls }: Environment, order: Order) {
  const { orderId, customer, qr } = order.details;
  const language = encodeURIComponent(customer.locale);
  return {
    order_id: orderId,
    payment_url: `${urls.pay}/connect/${order.sessionId}/?lang=${language}`,
    session_id: order.sessionId,
    events_token: eventsToken(order, site.apiKey),
    events_url: `${urls.api.replace(/^http/, 'ws')}/events/`,
    events_stream_url: `${urls.api}/events/stream/`,
    ...(qr.enabled && { qr_url: parts.qrContent(order, urls) }),
  };
}

/** Specification and clients disagree about the names: all three are given (api.md 5). */
function placedRefund(refund: Refund) {
  return {
    order_id: refund.orderId,
    refund_id: refund.id,
    transaction_id: refund.original.id,
  };
}
