import * as z from 'zod/mini';
import type { Payment } from '../core/orders.ts';
import { refundable } from '../core/orders.ts';
import type { RefundRequest } from '../core/refunding.ts';
import { ApiError } from './errors.ts';

const refundRequest = z.object({
  currency: z.string(),
  amount: z.optional(z.nullable(z.union([z.int(), z.string().check(z.regex(/^\d{0,15}$/))]))),
  description: z.optional(z.nullable(z.string().check(z.maxLength(200)))),
  refund_order_id: z.optional(z.nullable(z.string().check(z.maxLength(50)))),
});

/** Reads the body of POST /orders/{id}/refunds: only the currency is required, and must be the order's (api.md 5). */
export function parseRefundRequest(body: Record<string, unknown>, payment: Payment): RefundRequest {
  const parsed = refundRequest.safeParse(body);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path[0];
    throw new ApiError(field === 'currency' ? 1002 : field === 'amount' ? 1001 : 1014);
  }
  const { currency, amount, description, refund_order_id: orderId } = parsed.data;
  if (currency !== payment.order.details.currency) throw new ApiError(1002);
  // Omitted, empty or 0 is a full refund: of what is left.
  const asked = Number(amount ?? 0);
  if (asked < 0) throw new ApiError(1001);
  return {
    amount: asked === 0 ? refundable(payment) : asked,
    description: description ?? '',
    orderId: orderId || undefined,
    by: 'api',
  };
}
