import { z } from 'zod';
import { balance, card, driven, iban, row, scenario, voucher } from './row-parts.ts';

export type { Needs } from './row-parts.ts';

/** Merchant's actions on a paid order. Source: dashboard documentation; API reference, PATCH /orders. */
const action = z.enum(['accept', 'decline', 'ship']);

/** Every kind of documented input, by the page or the call that it is entered in. */
const kinds = [
  z.strictObject({ kind: z.literal('card'), ...card, ...driven }),
  /** The page of Bancontact asks for less, and whether 3-D Secure shows is not documented. */
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
    /** It stands for every account that is not listed. */
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
  /** An order of no more than its balance is paid in full. */
  z.strictObject({ kind: z.literal('voucher'), ...voucher, balance, ...driven }),
  /** A voucher that pays only a part: another method pays the remainder. */
  z.strictObject({ kind: z.literal('part voucher'), ...voucher, balance, ...driven }),
  /** A voucher that pays nothing, and what the page says where that is documented. */
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
  /** A refund that the merchant enters in the dashboard, or asks for by API. */
  z.strictObject({ kind: z.literal('dashboard refund'), paidBy: z.string(), ...driven }),
  z.strictObject({ kind: z.literal('API refund'), paidBy: z.string(), ...driven }),
  /** A part of the amount, where the account has partial refunds enabled. */
  z.strictObject({ kind: z.literal('partial refund'), paidBy: z.string(), ...driven }),
  /** The provider of a pay-later order is refunded too; `expected` is how the order ends. */
  z.strictObject({ kind: z.literal('pay-later dashboard refund'), paidBy: z.string(), ...driven }),
  z.strictObject({ kind: z.literal('pay-later refund'), paidBy: z.string(), ...driven }),
  /** Its articles one by one, where the account has partial refunds enabled. */
  z.strictObject({ kind: z.literal('article refund'), paidBy: z.string(), ...driven }),
] as const;

export const documentedRow = z.discriminatedUnion('kind', kinds);

/** A documented input that a test drives. */
export type Row = z.infer<typeof documentedRow>;
export type Kind = Row['kind'];
export type RowOf<K extends Kind> = Extract<Row, { kind: K }>;
/** What is typed into the form of a card. */
export type Card = RowOf<'card' | 'bancontact card' | 'refusal'>;
export type Action = z.infer<typeof action>;

/** Something the documentation names that no test can drive, and why. */
export const untestable = z.strictObject({
  what: z.string().min(1),
  why: z.string().min(1),
  ...row,
});
export type Untestable = z.infer<typeof untestable>;
