import * as z from 'zod/mini';
import type { Sale } from '../core/orders.ts';
import { refundable } from '../core/amounts.ts';
import type { RefundRequest } from '../core/refunding.ts';
import { costOfItems, returnedItems } from '../core/returning.ts';
import { itemList, readItems } from './cart-request.ts';
import type { ErrorCode } from './errors.ts';
import { ApiError } from './errors.ts';
import { blankable, orderId, text } from './fields.ts';

export const refundRequest = z.object({
  currency: z.optional(z.string()),
  checkout_data: z.optional(z.nullable(z.object({ items: itemList }))),
  amount: z.optional(z.nullable(z.union([z.int(), z.string().check(z.regex(/^\d{0,15}$/))]))),
  description: z.optional(z.nullable(z.string().check(z.maxLength(200)))),
  refund_order_id: blankable(orderId),
  var1: blankable(text(500)),
  var2: blankable(text(500)),
  var3: blankable(text(500)),
});

const FIELD_ERRORS: Readonly<Record<string, ErrorCode>> = {
  currency: 1002,
  amount: 1001,
  var1: 1010,
  var2: 1010,
  var3: 1010,
};

/**
 * Reads the body of POST /orders/{id}/refunds: only the currency is required, and must be the order's
 * (docs/facts/refunds.md#request).
 */
export function parseRefundRequest(body: Record<string, unknown>, sale: Sale): RefundRequest {
  const parsed = refundRequest.safeParse(body);
  if (!parsed.success) {
    throw new ApiError(FIELD_ERRORS[String(parsed.error.issues[0]?.path[0])] ?? 1014);
  }
  const { currency, amount, checkout_data: basket, ...words } = parsed.data;
  // The refund of a cart names no currency: it is the order's own.
  const expected = sale.order.details.currency;
  if (currency !== expected && !(basket && currency === undefined)) throw new ApiError(1002);
  // Articles say more than an amount: the Python client sends the whole order's along with them.
  const articles = basket ? returnedItems(readItems(basket.items), sale.order.details.cart) : [];
  const asked = costOfItems(sale.order, articles) || Number(amount || 0);
  if (asked < 0) throw new ApiError(1001);
  return {
    // Omitted, empty or 0 is a full refund: of what is left.
    amount: asked === 0 && !basket ? refundable(sale) : asked,
    articles,
    description: words.description ?? '',
    orderId: words.refund_order_id,
    variables: [words.var1 ?? null, words.var2 ?? null, words.var3 ?? null],
    by: 'api',
  };
}
