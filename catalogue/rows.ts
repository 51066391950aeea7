import { z } from 'zod';
import { expiry } from './expiry.ts';
import { outcome } from './statuses.ts';

/** Where the documentation says a fact: a page of it, and the part of the page. */
const source = z.string().regex(/^[^,]+, .+$/, 'name the page and the part of it: "page, part"');

/** What every row of the catalogue has. */
const row = {
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Ids of the inputs in the list of all documented inputs that this row answers. */
  answers: z.array(z.string()).readonly().default([]),
  source,
};

/** What an order needs for its row; anything else is the method's usual order. */
const needs = z.strictObject({
  /** Least and greatest amount, in minor units. */
  amount: z.tuple([z.int().positive(), z.int().positive()]).readonly().optional(),
  locale: z
    .string()
    .regex(/^[a-z]{2}_[A-Z]{2}$/)
    .optional(),
  email: z.email().optional(),
  birthday: z.iso.date().optional(),
  zipCode: z.string().optional(),
  houseNumber: z.string().optional(),
  /** Asks for a QR code on the payment page. Source: API reference, Bancontact QR. */
  qr: z.literal(true).optional(),
});
export type Needs = z.infer<typeof needs>;

/** A change that follows by itself, counted from the payment. */
const change = z.strictObject({ minutes: z.int().positive(), expected: outcome });

/** What a row that a test drives has besides. */
const driven = {
  expected: outcome,
  later: z.array(change).readonly().default([]),
  needs: needs.default({}),
  /** The documented statement in our own words: completes "<method> <input> ...". */
  statement: z.string().min(1),
  ...row,
};

/** What is typed into the form of a card. */
const card = {
  number: z.string().regex(/^\d{12,19}$/, 'a card number has 12 to 19 digits'),
  /** What the card holder field gets ("any name"); absent where the page does not ask. */
  holder: z.string().optional(),
  /** Security code; absent where the page does not ask. */
  cvc: z
    .string()
    .regex(/^\d{3,4}$/)
    .optional(),
  /** The API reference calls the code optional for some schemes, so their page may not ask. */
  cvcOptional: z.boolean().default(false),
  expiry,
  /** Answer to give where the 3-D Secure page asks. */
  authentication: z.string(),
};

/** A scenario of the test platform by its text, and other texts that stand for it. */
const scenario = {
  option: z.string().min(1),
  alsoCalled: z.array(z.string()).readonly().default([]),
};

const iban = z.string().regex(/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/, 'an IBAN');

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
  z.strictObject({
    kind: z.literal('voucher'),
    number: z.string(),
    pin: z.string().regex(/^\d{4}$/),
    /** Minor units; an order of no more than this is paid in full. */
    balance: z.int().positive(),
    ...driven,
  }),
  /** A voucher that pays only a part: another method pays the remainder. */
  z.strictObject({
    kind: z.literal('part voucher'),
    number: z.string(),
    pin: z.string().regex(/^\d{4}$/),
    /** Minor units. */
    balance: z.int().positive(),
    ...driven,
  }),
  /** A voucher that pays nothing, and what the page says where that is documented. */
  z.strictObject({
    kind: z.literal('rejected voucher'),
    number: z.string(),
    pin: z.string().regex(/^\d{4}$/),
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
