import { Hono } from 'hono';
import { refundable } from '../core/amounts.ts';
import type { Refund, Sale } from '../core/orders.ts';
import { stateOf } from '../core/orders.ts';
import type { RefundRefusal } from '../core/refund-rules.ts';
import { cancelRefund, requestRefund } from '../core/refunding.ts';
import type { Environment } from '../environment.ts';
import { readJsonObject } from './body.ts';
import { ApiError } from './errors.ts';
import { findTransaction } from './find-transaction.ts';
import { parseRefundRequest } from './refund-request.ts';

/** POST /orders/{id}/refunds, PATCH /orders/{id}/refunds/{refund_id} (docs/facts/refunds.md). */
export function refundRoutes({ world }: Environment): Hono {
  const { store } = world;

  return new Hono()
    .post('/:id/refunds', async (context) => {
      const transaction = findTransaction(store, context.req.param('id'));
      if (transaction.kind === 'refund') throw new ApiError(1034, 'this is a refund itself');
      const request = parseRefundRequest(await readJsonObject(context.req.raw), transaction);
      const orderId = String(request.orderId ?? transaction.orderId);
      if (orderId !== transaction.orderId && store.isTaken(orderId)) {
        throw new ApiError(1006, 'refund_order_id has been used already');
      }
      const refund = requestRefund(world, transaction, request);
      if (typeof refund === 'string') throw new ApiError(1034, why(refund, transaction));
      return context.json({ success: true, data: placedRefund(refund) });
    })
    .patch('/:id/refunds/:refund', async (context) => {
      const { order } = findTransaction(store, context.req.param('id'));
      const refund = order.refunds.find(({ id }) => String(id) === context.req.param('refund'));
      if (!refund) throw new ApiError(1006);
      const { status } = await readJsonObject(context.req.raw);
      if (status !== 'void') throw new ApiError(1014, 'status must be void');
      if (!cancelRefund(world, refund)) throw new ApiError(1014, 'the refund is not Reserved');
      return context.json({ success: true, data: {} });
    });
}

const REFUSALS: Record<Exclude<RefundRefusal, 'not refundable'>, string> = {
  'not supported': 'a test account cannot refund this method by API',
  'no amount': 'nothing is left to refund',
  'too much': 'the amount is more than what is left to refund',
  partial: 'partial refunds are not enabled',
  repeated: 'the same amount was refunded less than 5 minutes ago',
};

/** In words; of an order whose money was taken in parts, only the parts may be left to refund. */
function why(refusal: RefundRefusal, sale: Sale): string {
  const words =
    refusal === 'not refundable' ? `the order is ${stateOf(sale).status}` : REFUSALS[refusal];
  const inParts =
    sale.kind === 'payment' && sale.order.captures.some((part) => refundable(part) > 0);
  return `${words}${inParts ? '; its parts are refunded by their own ids' : ''}`;
}

/** Specification and clients disagree about the names: all three are given (docs/facts/refunds.md#answer). */
function placedRefund(refund: Refund) {
  return {
    order_id: refund.sentId,
    refund_id: refund.id,
    transaction_id: refund.original.id,
  };
}
