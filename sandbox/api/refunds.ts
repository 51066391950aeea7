import { Hono } from 'hono';
import type { Refund } from '../core/orders.ts';
import type { RefundRefusal } from '../core/refund-rules.ts';
import { cancelRefund, requestRefund } from '../core/refunding.ts';
import type { Environment } from '../environment.ts';
import { readJsonObject } from './body.ts';
import { ApiError } from './errors.ts';
import { findTransaction } from './find-transaction.ts';
import { parseRefundRequest } from './refund-request.ts';

/** POST /orders/{id}/refunds, PATCH /orders/{id}/refunds/{refund_id} (api.md 5). */
export function refundRoutes({ world }: Environment): Hono {
  return new Hono()
    .post('/:id/refunds', async (context) => {
      const transaction = findTransaction(world.store, context.req.param('id'));
      // A refund cannot be refunded, whichever of its ids was used.
      if (transaction.kind !== 'payment') throw new ApiError(1034, REFUSALS['not refundable']);
      const request = parseRefundRequest(await readJsonObject(context.req.raw), transaction);
      const refund = requestRefund(world, transaction, request);
      if (typeof refund === 'string') throw new ApiError(1034, REFUSALS[refund]);
      return context.json({ success: true, data: placedRefund(refund) });
    })
    .patch('/:id/refunds/:refund', async (context) => {
      const { order } = findTransaction(world.store, context.req.param('id'));
      const refund = order.refunds.find(({ id }) => String(id) === context.req.param('refund'));
      if (!refund) throw new ApiError(1006);
      const { status } = await readJsonObject(context.req.raw);
      if (status !== 'void') throw new ApiError(1014, 'status must be void');
      if (!cancelRefund(world, refund)) throw new ApiError(1014, 'the refund is not Reserved');
      return context.json({ success: true, data: {} });
    });
}

const REFUSALS: Record<RefundRefusal, string> = {
  'not refundable': 'the order is not completed',
  'not supported': 'a test account cannot refund this method by API',
  'no amount': 'nothing is left to refund',
  'too much': 'the amount is more than what is left to refund',
  partial: 'partial refunds are not enabled',
  repeated: 'the same amount was refunded less than 5 minutes ago',
};

/** Specification and clients disagree about the names: all three are given (api.md 5). */
function placedRefund(refund: Refund) {
  return {
    order_id: refund.orderId,
    refund_id: refund.id,
    transaction_id: refund.original.id,
  };
}
