import { z } from 'zod';
import { balance, card, driven, iban, row, scenario, voucher } from './row-parts.js';
/** The merchant's actions on a paid order. Source: dashboard documentation; API reference, PATCH /orders. */
const action = z.enum(['accept', 'decline', 'ship']);
/** What a refund of an order paid by another row of the method has. */
const refund = { refund: z.literal(true).default(true), paidBy: z.string(), ...driven };
/** Every kind of documented input, named after the page or the call that takes it. */
const kinds = [
    z.strictObject({ kind: z.literal('card'), ...card, ...driven }),
    /** The Bancontact page has fewer fields. Whether it shows 3-D Secure is not documented. */
    z.strictObject({ kind: z.literal('bancontact card'), ...card, ...driven }),
    /** A card whose shopper refuses on the 3-D Secure page. */
    z.strictObject({ kind: z.literal('refusal'), ...card, ...driven }),
    z.strictObject({ kind: z.literal('qr'), ...scenario, ...driven }),
    z.strictObject({ kind: z.literal('scenario'), ...scenario, ...driven }),
    /** A wallet's own page comes before the test platform. */
    z.strictObject({ kind: z.literal('wallet'), ...scenario, ...driven }),
    z.strictObject({ kind: z.literal('bic'), bic: z.string(), ...scenario, ...driven }),
    z.strictObject({
        kind: z.literal('bank choice'),
        email: z.email(),
        phone: z.string(),
        ...scenario,
        ...driven,
    }),
    z.strictObject({
        kind: z.literal('customer type'),
        type: z.enum(['Private', 'Business']),
        ...scenario,
        ...driven,
    }),
    z.strictObject({
        kind: z.literal('bank transfer'),
        iban,
        /** An example of all accounts that are not listed. */
        anyOther: z.boolean().default(false),
        ...driven,
    }),
    z.strictObject({ kind: z.literal('direct debit'), iban, holder: z.string(), ...driven }),
    z.strictObject({ kind: z.literal('bank'), bank: z.string(), ...driven }),
    z.strictObject({ kind: z.literal('amount'), ...driven }),
    z.strictObject({ kind: z.literal('phone'), phone: z.string(), ...driven }),
    z.strictObject({
        kind: z.literal('personal details'),
        birthdate: z.string().regex(/^\d{2}-\d{2}-\d{4}$/),
        bankAccount: z.string(),
        email: z.email(),
        phone: z.string(),
        ...driven,
    }),
    z.strictObject({
        kind: z.literal('instalments'),
        birthdate: z.string().regex(/^\d{2}-\d{2}-\d{4}$/),
        phone: z.string(),
        ...scenario,
        ...driven,
    }),
    z.strictObject({ kind: z.literal('consent'), ...driven }),
    /** A voucher that pays the whole order: its balance is at least the amount. */
    z.strictObject({ kind: z.literal('voucher'), ...voucher, balance, ...driven }),
    /** A voucher that pays only a part: another method pays the remainder. */
    z.strictObject({ kind: z.literal('part voucher'), ...voucher, balance, ...driven }),
    /** A voucher that pays nothing; `message` is what the page shows, if documented. */
    z.strictObject({
        kind: z.literal('rejected voucher'),
        ...voucher,
        message: z.string().optional(),
        ...driven,
    }),
    z.strictObject({ kind: z.literal('discount'), ...driven }),
    /** A co-brand that the page shows for a locale. */
    z.strictObject({ kind: z.literal('locale'), brand: z.string(), ...driven }),
    z.strictObject({ kind: z.literal('psp id'), ...scenario, ...driven }),
    /** A merchant's action on an order paid by another row of the method. */
    z.strictObject({
        kind: z.literal('action'),
        action,
        /** The API answers with the address of an invoice. */
        invoiced: z.boolean().default(false),
        paidBy: z.string(),
        ...driven,
    }),
    /** A refund that the merchant enters in the dashboard, or requests by API. */
    z.strictObject({ kind: z.literal('dashboard refund'), ...refund }),
    z.strictObject({ kind: z.literal('API refund'), ...refund }),
    /** A refund of a part of the amount; the account must have partial refunds enabled. */
    z.strictObject({ kind: z.literal('partial refund'), ...refund }),
    /** A refund of a pay-later order, which its provider refunds too; `expected` is how the order ends. */
    z.strictObject({ kind: z.literal('pay-later dashboard refund'), ...refund }),
    z.strictObject({ kind: z.literal('pay-later refund'), ...refund }),
    /** A refund of articles one by one; the account must have partial refunds enabled. */
    z.strictObject({ kind: z.literal('article refund'), ...refund }),
];
export const documentedRow = z.discriminatedUnion('kind', kinds);
/** A documented input that no test can drive, and why. */
export const untestable = z.strictObject({
    what: z.string().min(1),
    why: z.string().min(1),
    ...row,
});
//# sourceMappingURL=rows.js.map