import { Hono } from 'hono';
import * as z from 'zod/mini';
import { capture, releaseReservation } from '../core/capturing.ts';
import { act } from '../core/merchant.ts';
import type { Sale } from '../core/orders.ts';
import type { Environment } from '../environment.ts';
import { readJsonObject } from './body.ts';
import { ApiError } from './errors.ts';
import { blankable, orderId, text, wholeNumber } from './fields.ts';
import { findTransaction } from './find-transaction.ts';

const captureRequest = z.object({
  amount: blankable(wholeNumber),
  new_order_id: blankable(orderId),
  // The Magento plugin says shipped where it captures what it has just sent.
  new_order_status: blankable(z.enum(['completed', 'shipped'])),
  description: blankable(text(200)),
});

/** POST /orders/{id}/capture and PATCH /capture/{id} (docs/facts/api.md#captures). */
export function captureRoutes({ world }: Environment): Hono {
  const { store } = world;

  return new Hono()
    .post('/orders/:id/capture', async (context) => {
      const found = findTransaction(store, context.req.param('id'));
      const parsed = captureRequest.safeParse(await readJsonObject(context.req.raw));
      if (!parsed.success) throw refusal(parsed.error.issues[0]?.path[0]);
      const { amount, new_order_id: newId, description = '' } = parsed.data;
      if (newId !== undefined && store.isTaken(String(newId))) {
        throw new ApiError(1006, 'new_order_id has been used already');
      }
      // 0 and nothing both mean the whole of it, as with refunds.
      const request = { amount: amount || undefined, orderId: newId, description };
      // Only of a payment some can be reserved.
      const taken = found.kind === 'payment' && capture(world, found, request);
      if (!taken) throw new ApiError(1001, 'that much is not reserved');
      if (parsed.data.new_order_status === 'shipped' && taken === found) act(world, taken, 'ship');
      return context.json({ success: true, data: told(taken) });
    })
    .patch('/capture/:id', async (context) => {
      const found = findTransaction(store, context.req.param('id'));
      const { status } = await readJsonObject(context.req.raw);
      if (status !== 'cancelled') throw new ApiError(1014, 'status must be cancelled');
      const released = found.kind === 'payment' && releaseReservation(world, found);
      if (!released) throw new ApiError(1014, 'nothing is reserved');
      return context.json({ success: true, data: { ...told(found), success: true } });
    });
}

const refusal = (field: PropertyKey | undefined): ApiError =>
  field === 'amount'
    ? new ApiError(1001)
    : new ApiError(1014, `${String(field)} is not acceptable`);

const told = ({ id, sentId }: Sale) => ({
  transaction_id: id,
  order_id: sentId,
});
