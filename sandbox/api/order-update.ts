import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { Payment } from '../core/orders.ts';
import { methodOf } from '../core/orders.ts';
import { act } from '../core/merchant.ts';
import type { Environment } from '../environment.ts';
import { readJsonObject } from './body.ts';
import { ApiError } from './errors.ts';
import { blankable, flag, text, webAddress, wholeNumber } from './fields.ts';
import { findTransaction } from './find-transaction.ts';

const orderUpdate = z.object({
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
    if (transaction.kind !== 'payment') throw new ApiError(1006, `this is a ${transaction.kind}`);
    const update = readUpdate(await readJsonObject(context.req.raw));
    if (update.status === 'shipped') ship(environment, transaction, update);
    if (update.status === 'cancelled') cancel(environment, transaction, update);
    const data = update.status === 'shipped' ? shipped(environment, transaction, update) : {};
    return context.json({ success: true, data });
  });
}

function readUpdate(body: Record<string, unknown>): OrderUpdate {
  const parsed = orderUpdate.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new ApiError(1014, `${parsed.error.issues[0]?.path.join('.')} is not acceptable`);
}

function ship({ world }: Environment, payment: Payment, { amount, reason }: OrderUpdate): void {
  if (amount !== undefined && amount < payment.amount) {
    throw new ApiError(1014, 'this sandbox does not ship a part of an order', 501);
  }
  if (act(world, payment, 'ship', reason)) return;
  throw new ApiError(1000, 'only a paid order can be shipped');
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
