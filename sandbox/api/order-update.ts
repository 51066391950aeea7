import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { Payment, Transaction } from '../core/orders.ts';
import { methodOf } from '../core/orders.ts';
import { act } from '../core/merchant.ts';
import { cancelPart, shipPart } from '../core/shipping.ts';
import type { Environment } from '../environment.ts';
import { readJsonObject } from './body.ts';
import { ApiError } from './errors.ts';
import { blankable, flag, text, webAddress, wholeNumber } from './fields.ts';
import { findTransaction } from './find-transaction.ts';

export const orderUpdate = z.object({
  status: blankable(z.enum(['shipped', 'cancelled'])),
  exclude_order: blankable(flag),
  extend_expiration: blankable(flag),
  amount: blankable(wholeNumber),
  reason: blankable(text(500)),
  carrier: blankable(text(200)),
  tracktrace_code: blankable(text(200)),
  tracktrace_url: blankable(text(500)),
  ship_date: blankable(text(50)),
  invoice_id: blankable(text(200)),
  invoice_url: blankable(webAddress),
  po_number: blankable(text(200)),
});
type OrderUpdate = z.output<typeof orderUpdate>;

/** PATCH /orders/{id}: ship, cancel, or a detail such as the invoice's number (api.md 4). */
export function orderUpdateRoutes(environment: Environment): Hono {
  const { world } = environment;
  return new Hono().patch('/:id', async (context) => {
    const transaction = findTransaction(world.store, context.req.param('id'));
    const update = readUpdate(await readJsonObject(context.req.raw));
    const data =
      transaction.kind === 'payment'
        ? updatePayment(environment, transaction, update)
        : updatePart(environment, transaction, update);
    return context.json({ success: true, data });
  });
}

function updatePayment(environment: Environment, payment: Payment, update: OrderUpdate): object {
  if (update.status === 'cancelled') cancel(environment, payment, update);
  return update.status === 'shipped' ? ship(environment, payment, update) : {};
}

/** A part that was shipped can be taken back by its own order id; nothing else has an order to update. */
function updatePart({ world }: Environment, part: Transaction, { status }: OrderUpdate): object {
  const cancelled = part.kind === 'capture' && status === 'cancelled' && cancelPart(world, part);
  if (!cancelled) throw new ApiError(1006, `this is a ${part.kind}`);
  return {};
}

function readUpdate(body: Record<string, unknown>): OrderUpdate {
  const parsed = orderUpdate.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new ApiError(1014, `${parsed.error.issues[0]?.path.join('.')} is not acceptable`);
}

/** All of a paid order, or a part of a pay-later one: the answer names the part (api.md 4). */
function ship(environment: Environment, payment: Payment, update: OrderUpdate): object {
  const { world } = environment;
  const { amount = payment.amount, reason } = update;
  if (amount < payment.amount) {
    const part = shipPart(world, payment, amount, reason);
    if (!part) throw new ApiError(1001, 'that much is not left to be shipped, or not in parts');
    return { order_id: part.orderId, transaction_id: part.id };
  }
  if (!act(world, payment, 'ship', reason)) {
    throw new ApiError(1000, 'only a paid order can be shipped');
  }
  return shipped(environment, payment, update);
}

/** With and without `exclude_order` the sources disagree about what is left; here nothing is (api.md 13.5). */
function cancel({ world }: Environment, payment: Payment, { reason }: OrderUpdate): void {
  if (act(world, payment, 'cancel', reason)) return;
  throw new ApiError(1000, 'only an open or a pay-later order can be cancelled');
}

/** "The API response then carries invoice_url": for E-Invoicing (testing page). */
function shipped({ urls }: Environment, payment: Payment, { invoice_url: given }: OrderUpdate) {
  if (methodOf(payment) !== 'EINVOICE') return {};
  return { invoice_url: given ?? `${urls.pay}/orders/${payment.order.sessionId}` };
}
