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

/** Where the documentation says a fact: a page of it, and the part of the page. */
const source = z.string().regex(/^[^,]+, .+$/, 'name the page and the part of it: "page, part"');

/** Why a payment is declined; the words and codes of each are in `declines.ts`. */
export const declineCause = z.enum([
  'not 3D enrolled',
  '3D authentication failed',
  'insufficient funds',
]);
export type DeclineCause = z.infer<typeof declineCause>;

/** How a payment ends, as far as it is documented. */
const outcome = z
  .strictObject({
    order: orderStatus,
    transaction: transactionStatus,
    /** Documented reason of a decline. */
    cause: declineCause.optional(),
  })
  .refine((it) => it.cause === undefined || it.order === 'declined', {
    error: 'only a declined payment has a decline cause',
  });
export type Outcome = z.infer<typeof outcome>;

/** A payment method of the account under test. */
const method = z.strictObject({
  name: z.string().min(1),
  /** Gateway id of the API. Source: gateway ids page. */
  gateway: z.string().regex(/^[A-Z0-9_]+$/),
  /** Gateway id of the group that an account may offer it in. */
  group: z.string().optional(),
  currency: z.string().length(3),
  /** Country of the shopper: the payment page filters its methods by it. */
  country: z.string().length(2),
  tag: z.templateLiteral(['@', z.string()]),
});
export type Method = z.infer<typeof method>;

/** What every row of the catalogue has. */
const row = { id: z.string().regex(/^[a-z0-9-]+$/), source };

/** What a row that a test drives has besides. */
const driven = {
  expected: outcome,
  /** The documented statement in our own words: completes "<method> <number or scenario> ...". */
  statement: z.string().min(1),
  ...row,
};

/** A documented test card and what it does. */
const card = z.strictObject({
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
  /** Answer to give where the 3-D Secure page asks. */
  authentication: z.string(),
  ...driven,
});
export type Card = z.infer<typeof card>;

/** A documented scenario of the test platform page. */
const scenario = z.strictObject({
  /** Text of the option in the "Test scenario" list. */
  option: z.string().min(1),
  ...driven,
});
export type Scenario = z.infer<typeof scenario>;

/** Something the documentation names that no test can drive, and why. */
const untestable = z.strictObject({
  what: z.string().min(1),
  why: z.string().min(1),
  ...row,
});
export type Untestable = z.infer<typeof untestable>;

/** Everything documented about one payment method. */
export const methodCatalogue = z.strictObject({
  method,
  cards: z.array(card).default([]),
  /** Cards whose shopper refuses on the 3-D Secure page. */
  refusals: z.array(card).default([]),
  scenarios: z.array(scenario).default([]),
  untestable: z.array(untestable).default([]),
});
export type MethodCatalogue = z.infer<typeof methodCatalogue>;
