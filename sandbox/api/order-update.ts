import { Hono } from 'hono';
import * as z from 'zod/mini';
import { putOnHold } from '../core/holding.ts';
import type { Sale, Transaction } from '../core/orders.ts';
import { methodOf } from '../core/orders.ts';
import { act } from '../core/merchant.ts';
import { shipPart } from '../core/shipping.ts';
import type { Environment } from '../environment.ts';
import { readJsonObject } from './body.ts';
import { ApiError } from './errors.ts';
import { blankable, flag, text, webAddress, wholeNumber } from './fields.ts';
import { findTransaction } from './find-transaction.ts';

export const orderUpdate = z.object({
  status: blankable(z.enum(['shipped', 'cancelled', 'hold'])),
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

/**
 * PATCH /orders/{id}: ship, cancel, put on hold, or a detail such as the invoice's number
 * (docs/facts/api.md#change-an-order).
 */
export function orderUpdateRoutes(environment: Environment): Hono {
  const { world } = environment;
  return new Hono().patch('/:id', async (context) => {
    const transaction = findTransaction(world.store, context.req.param('id'));
    const update = readUpdate(await readJsonObject(context.req.raw));
    const data = updateOrder(environment, transaction, update);
    return context.json({ success: true, data });
  });
}

/** A refund is neither shipped nor cancelled here: it is cancelled below the order that it gives back. */
function updateOrder(environment: Environment, order: Transaction, update: OrderUpdate): object {
  const { status, reason } = update;
  if (status === undefined) return {};
  if (order.kind === 'refund') throw new ApiError(1000, `a refund cannot be ${status}`);
  if (status === 'shipped') return ship(environment, order, update);
  if (status === 'hold') return hold(environment, order, reason);
  // With and without `exclude_order` the sources disagree about what is left; here nothing is
  // (docs/facts/contradictions.md#api).
  if (act(environment.world, order, 'cancel', reason)) return {};
  throw new ApiError(1000, 'only an open or a pay-later order can be cancelled');
}

function readUpdate(body: Record<string, unknown>): OrderUpdate {
  const parsed = orderUpdate.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new ApiError(1014, `${parsed.error.issues[0]?.path.join('.')} is not acceptable`);
}

/** "You can change the order status to Shipped, Cancelled, or Hold" (testing page, Billink). */
function hold({ world }: Environment, sale: Sale, reason?: string): object {
  const comment = reason === undefined ? 'On hold' : `On hold: ${reason}`;
  if (putOnHold(world, sale, 'BILLINK', comment)) return {};
  throw new ApiError(1000, 'only a paid Billink order can be put on hold');
}

/** All of a paid order, or a part of a pay-later one: the answer names the part (docs/facts/api.md#change-an-order). */
function ship(environment: Environment, sale: Sale, update: OrderUpdate): object {
  const { world } = environment;
  const { amount = sale.amount, reason } = update;
  if (amount < sale.amount) {
    const part = sale.kind === 'payment' && shipPart(world, sale, amount, reason);
    if (!part) throw new ApiError(1001, 'that much is not left to be shipped, or not in parts');
    return { order_id: part.sentId, transaction_id: part.id };
  }
  if (!act(world, sale, 'ship', reason)) {
    throw new ApiError(1000, 'only a paid order can be shipped');
  }
  return shipped(environment, sale, update);
}

/** "The API response then carries invoice_url": for E-Invoicing (testing page). */
function shipped({ urls }: Environment, sale: Sale, { invoice_url: given }: OrderUpdate) {
  if (methodOf(sale) !== 'EINVOICE') return {};
  return { invoice_url: given ?? `${urls.pay}/orders/${sale.order.sessionId}` };
}
