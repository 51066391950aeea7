import { Hono } from 'hono';
import * as z from 'zod/mini';
import { capture, releaseReservation } from '../core/capturing.ts';
import { act } from '../core/merchant.ts';
import type { Payment } from '../core/orders.ts';
import type { Store } from '../core/store.ts';
import type { Environment } from '../environment.ts';
import { readJsonObject } from './body.ts';
import { ApiError } from './errors.ts';
import { blankable, text, wholeNumber } from './fields.ts';
import { findTransaction } from './find-transaction.ts';

const captureRequest = z.object({
  amount: blankable(wholeNumber),
  new_order_id: blankable(text(50)),
  // The Magento plugin says shipped where it captures what it has just sent.
  new_order_status: blankable(z.enum(['completed', 'shipped'])),
  description: blankable(text(200)),
});

/** POST /orders/{id}/capture and PATCH /capture/{id} (api.md 4). */
export function captureRoutes({ world }: Environment): Hono {
  const { store } = world;

  return new Hono()
    .post('/orders/:id/capture', async (context) => {
      const payment = findPayment(store, context.req.param('id'));
      const parsed = captureRequest.safeParse(await readJsonObject(context.req.raw));
      if (!parsed.success) throw refusal(parsed.error.issues[0]?.path[0]);
      const { amount, new_order_id: orderId, description = '' } = parsed.data;
      if (orderId !== undefined && isTaken(store, orderId)) {
        throw new ApiError(1006, 'new_order_id has been used already');
      }
      // 0 and nothing both mean the whole of it, as with refunds.
      const taken = capture(world, payment, { amount: amount || undefined, orderId, description });
      if (!taken) throw new ApiError(1001, 'that much is not reserved');
      if (parsed.data.new_order_status === 'shipped' && taken === payment)
        act(world, payment, 'ship');
      return context.json({ success: true, data: told(taken) });
    })
    .patch('/capture/:id', async (context) => {
      const payment = findPayment(store, context.req.param('id'));
      const { status } = await readJsonObject(context.req.raw);
      if (status !== 'cancelled') throw new ApiError(1014, 'status must be cancelled');
      if (!releaseReservation(world, payment)) throw new ApiError(1014, 'nothing is reserved');
      return context.json({ success: true, data: { ...told(payment), success: true } });
    });
}

const isTaken = (store: Store, orderId: string): boolean =>
  (store.byOrderId(orderId) ?? store.byOwnOrderId(orderId)) !== undefined;

function findPayment(store: Store, id: string): Payment {
  const transaction = findTransaction(store, id);
  if (transaction.kind !== 'payment') throw new ApiError(1006);
  return transaction;
}

const refusal = (field: PropertyKey | undefined): ApiError =>
  field === 'amount'
    ? new ApiError(1001)
    : new ApiError(1014, `${String(field)} is not acceptable`);

const told = ({ id, orderId }: { id: number; orderId: string }) => ({
  transaction_id: id,
  order_id: orderId,
});
