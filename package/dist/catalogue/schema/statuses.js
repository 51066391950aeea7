import { z } from 'zod';
/** Order statuses as the API spells them. Source: API reference, GET /orders; payment statuses page. */
const orderStatus = z.enum([
    'initialized',
    'completed',
    'uncleared',
    'declined',
    'cancelled',
    'void',
    'expired',
    'reserved',
    'shipped',
    'refunded',
    'partial_refunded',
]);
/** Whether a word is an order status. */
export const isStatus = (word) => orderStatus.safeParse(word).success;
/** Transaction statuses (`financial_status` in the API). Source: payment statuses page, status filters. */
const transactionStatus = z.enum([
    'initialized',
    'completed',
    'uncleared',
    'declined',
    'cancelled',
    'void',
    'expired',
    'reserved',
    'refunded',
    'partial_refunded',
]);
/** Why a payment is declined; the words and codes of each are in `../declines.ts`. */
export const declineCause = z.enum([
    'not 3D enrolled',
    '3D authentication failed',
    'insufficient funds',
]);
/** One status, or several if the documentation pages disagree. */
const anyOf = (status) => z.union([status.transform((one) => [one]), z.array(status).min(2)]).readonly();
/** The documented statuses of a payment at one moment. */
export const outcome = z
    .strictObject({
    /** Absent if no page documents it: the report then records it, and no check asserts it. */
    order: anyOf(orderStatus).optional(),
    transaction: anyOf(transactionStatus).optional(),
    /** Documented reason of a decline. */
    cause: declineCause.optional(),
})
    .refine((it) => it.cause === undefined || ends(it, 'declined'), {
    error: 'only a declined payment has a decline cause',
});
/** Whether an order can only end in one of these statuses. */
export function ends({ order }, ...statuses) {
    return order?.every((it) => statuses.some((status) => status === it)) ?? false;
}
//# sourceMappingURL=statuses.js.map