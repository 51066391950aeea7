import { z } from 'zod';
import { expiry } from './expiry.ts';
import { source } from './source.ts';
import { outcome } from './statuses.ts';

/** What every row of the catalogue has. */
export const row = {
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Ids of the documented inputs that this row answers. */
  answers: z.array(z.string()).readonly().default([]),
  source,
};

/** What the order of a row needs besides the method's usual order. */
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

/** A later change of status, in minutes from the payment. */
const change = z.strictObject({ minutes: z.int().positive(), expected: outcome });

/** What a row has if a test drives it. */
export const driven = {
  expected: outcome,
  later: z.array(change).readonly().default([]),
  needs: needs.default({}),
  /** One of the core flows, see `../core.ts`. */
  core: z.boolean().default(false),
  /** One of the few flows that show that an account works: tag `@smoke`. */
  smoke: z.boolean().default(false),
  /** The documented statement in our own words: completes "<method> <input> ...". */
  statement: z.string().min(1),
  ...row,
};

/** What is typed into the form of a card. */
export const card = {
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
  /** Answer to give if the 3-D Secure page asks. */
  authentication: z.string(),
};

/** A scenario of the test platform: its text, and other texts that mean the same. */
export const scenario = {
  option: z.string().min(1),
  alsoCalled: z.array(z.string()).readonly().default([]),
};

export const iban = z.string().regex(/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/, 'an IBAN');

/** What is typed into the form of a gift card or a voucher. */
export const voucher = { number: z.string(), pin: z.string().regex(/^\d{4}$/) };
/** Minor units. */
export const balance = z.int().positive();
