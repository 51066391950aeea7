import { z } from 'zod';

/**
 * The order object as this project knows it: every field that a source names, and no other one.
 * Source: docs/facts/api.md#order-object, docs/facts/openapi.md#types-that-differ.
 */

const textOrNull = z.string().nullable();
/** Amsterdam time without a zone. Source: docs/facts/api.md#order-object. */
export const time = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
/** Fields that are there together or not at all. */
const together =
  (...fields: readonly string[]) =>
  (object: object): boolean =>
    new Set(fields.map((field) => field in object)).size <= 1;

/** Money in minor units. */
export const cents = z.int().nonnegative();
/** Money as text with decimals, as carts have it. */
const decimals = z.string().regex(/^-?\d+(\.\d+)?$/);
export const currency = z.string().regex(/^[A-Z]{3}$/);
/** As it was sent. */
export const orderId = z.union([z.string().min(1).max(50), z.int()]);
export const pspId = z.int().positive();

/** Source: docs/facts/methods.md#gateway-ids. */
export const gatewayId = z.enum([
  ...'MISTERCASH VISA MASTERCARD MAESTRO AMEX CREDITCARD'.split(' '),
  ...'IDEAL IDEALQR MYBANK BANKTRANS DIRDEB DIRECTBANK TRUSTLY TRUSTPAY EPS GIROPAY'.split(' '),
  ...'DOTPAY BELFIUS CBC KBC BIZUM MBWAY MULTIBANCO DBRTP P24'.split(' '),
  ...'PAYPAL PSAFECARD ALIPAY ALIPAYPLUS AMAZONBTN APPLEPAY GOOGLEPAY WECHAT'.split(' '),
  ...'KLARNA AFTERPAY BNPL_MF BNPL_INSTM EINVOICE IN3 BILLINK SANTANDER'.split(' '),
  ...'VVVGIFTCRD BEAUTYCAD BOEKENVOOR HUISTUIN KLUSCADEAU NATNLBIOSC WIJNCADEAU'.split(' '),
  ...'EDENCOM EDENECO EDENRES EDENSPORTS MONIECO MONIGIFT MONIMEAL SODESPORTS'.split(' '),
]);

/** Source: docs/facts/statuses.md#spelling-in-the-api. */
export const status = z.enum([
  'cancelled',
  'chargeback',
  'completed',
  'declined',
  'expired',
  'initialized',
  'partial_refunded',
  'refunded',
  'reserved',
  'shipped',
  'uncleared',
  'void',
]);
export const financialStatus = status.exclude(['chargeback', 'shipped']);

/** In euros; the API names no currency. */
const cost = z.strictObject({
  amount: z.number(),
  created: time.optional(),
  description: z.string(),
  status: status.optional(),
  transaction_id: pspId,
  type: z.enum(['SYSTEM', 'internal', 'withdraw']),
});

/** In minor units, as lists have it. Source: docs/facts/lookups.md#transactions. */
export const costInCents = z.strictObject({
  amount: cents,
  currency: currency.optional(),
  description: z.string(),
  status: status.optional(),
  type: z.enum(['SYSTEM', 'internal', 'withdraw']).optional(),
});

const customer = z.strictObject({
  address1: textOrNull,
  address2: textOrNull,
  city: textOrNull,
  cocnumber: textOrNull.optional(),
  company_name: textOrNull.optional(),
  country: textOrNull,
  country_name: textOrNull,
  email: textOrNull,
  first_name: textOrNull,
  house_number: textOrNull,
  last_name: textOrNull,
  locale: textOrNull,
  phone1: textOrNull,
  phone2: textOrNull,
  state: textOrNull,
  zip_code: textOrNull,
});

/** Source: docs/facts/three-d-secure.md#authentication-in-the-api. */
const authenticationResult = z
  .strictObject({
    acs_transaction_id: z.string(),
    cavv: z.string().optional(),
    challenge_cancel: z.string().optional(),
    ds_transaction_id: z.string(),
    eci: z
      .string()
      .regex(/^\d\d$/)
      .optional(),
    status: z.enum(['Y', 'A', 'C', 'N', 'U', 'R']),
    transaction_status_reason: z.string().optional(),
    version: z.string(),
  })
  .refine(together('cavv', 'eci'), 'cavv and eci come together')
  .refine(
    (it) => it.status !== 'N' || (it.cavv === undefined && it.transaction_status_reason),
    'a failed authentication has a reason and no cavv',
  );

const method = z.strictObject({
  account_holder_name: textOrNull,
  account_id: textOrNull,
  external_transaction_id: textOrNull,
  recurring_flow: textOrNull,
  recurring_id: textOrNull,
  recurring_model: z.enum(['cardOnFile', 'subscription', 'unscheduled']).nullable(),
  type: gatewayId,
});
/** Text: a number would lose leading zeros. */
const card = z.strictObject({
  card_authentication_result: authenticationResult.nullable(),
  card_expiry_date: z.string().regex(/^\d{4}$/),
  last4: z.string().regex(/^\d{4}$/),
});
/** Absent where the card is declined. */
const authorisation = z.strictObject({
  authorization_code: textOrNull,
  card_acceptor_id: textOrNull,
  card_acceptor_location: textOrNull,
  card_acceptor_name: textOrNull,
  card_additional_response_data: z.strictObject({ cavv_results_code: z.string() }),
  card_entry_mode: z.enum(['ICC', 'ICC_CONTACTLESS', 'MAGSTRIPE', 'UNKNOWN']),
  card_verification_result: textOrNull,
  mcc: textOrNull,
  scheme_reference_id: textOrNull,
});
const reservation = z.strictObject({
  capture: z.literal('manual'),
  capture_expiry: time,
  capture_remain: cents,
});

/** Empty until a method is chosen. */
const paymentDetails = z
  .strictObject({
    ...method.partial().shape,
    ...card.partial().shape,
    ...authorisation.partial().shape,
    ...reservation.partial().shape,
    account_bic: z.string().optional(),
    account_iban: z
      .string()
      .regex(/^\*\*\* [A-Z0-9]{4}$/)
      .optional(),
    card_authentication_details: z
      .strictObject({
        exemption: z.string().optional(),
        flow: z.enum(['challenge', 'frictionless', 'exemption']),
      })
      .optional(),
    card_funding: z.enum(['C', 'D', 'P', 'R', 'H']).nullable().optional(),
    card_product: z.string().optional(),
    card_product_type: z.int().optional(),
    response_code: textOrNull.optional(),
  })
  .refine(together(...Object.keys(method.shape)), 'some fields of a method are missing')
  .refine(together(...Object.keys(card.shape)), 'some fields of a card are missing')
  .refine(together(...Object.keys(authorisation.shape)), 'some fields of a paid card are missing')
  .refine(together(...Object.keys(reservation.shape)), 'some fields of a reservation are missing');

const methodUsed = z.strictObject({
  account_holder_name: textOrNull.optional(),
  amount: cents,
  card_expiry_date: card.shape.card_expiry_date.optional(),
  coupon_brand: gatewayId.optional(),
  currency,
  description: z.string(),
  external_transaction_id: z.string().optional(),
  payment_description: z.string(),
  status,
  type: z.union([gatewayId, z.literal('COUPON')]),
});

const related = z.strictObject({
  amount: cents,
  costs: z.array(costInCents),
  created: time,
  currency,
  description: z.string(),
  items: textOrNull,
  modified: time,
  order_id: orderId,
  reference_transaction_id: pspId,
  refund_order_id: orderId.optional(),
  status,
  transaction_id: pspId,
  type: z.enum(['capture', 'chargeback', 'reverse-chargeback', 'refund', 'auth-cancellation']),
  var1: textOrNull.optional(),
  var2: textOrNull.optional(),
  var3: textOrNull.optional(),
});

/** An article has what the shop sent, and at least these. */
const article = z.looseObject({
  cashback: z.string(),
  currency,
  description: z.string(),
  image: z.string(),
  merchant_item_id: z.union([z.string(), z.number()]),
  name: z.string(),
  options: z.array(z.unknown()),
  product_url: z.string(),
  quantity: z.union([z.string(), z.number()]),
  tax_table_selector: z.string(),
  unit_price: z.union([z.string(), z.number()]),
  weight: z.unknown(),
});

/** Only an order with a cart has these. */
const cart = z.strictObject({
  checkout_options: z.strictObject({
    alternate: z.array(z.looseObject({ name: z.string(), rules: z.array(z.looseObject({})) })),
    default: z.looseObject({}),
  }),
  order_adjustment: z.strictObject({ total_adjustment: decimals, total_tax: decimals }),
  order_total: decimals,
  shopping_cart: z.looseObject({ items: z.array(article) }),
});

const customInfo = z.strictObject({
  custom_1: textOrNull,
  custom_2: textOrNull,
  custom_3: textOrNull,
});

/** Every field of an order. */
const orderFields = z.strictObject({
  ...cart.partial().shape,
  amount: cents,
  amount_refunded: cents,
  completed: time.optional(),
  costs: z.array(cost),
  created: time,
  currency,
  custom_info: customInfo,
  customer,
  description: z.string().max(200),
  fastcheckout: z.enum(['NO', 'YES']),
  financial_status: financialStatus,
  items: textOrNull,
  modified: time,
  order_id: orderId,
  payment_details: paymentDetails,
  payment_methods: z.array(methodUsed),
  reason: textOrNull,
  reason_code: z
    .string()
    .regex(/^(\d{4})?$/)
    .nullable(),
  related_transactions: z.array(related).nullable(),
  status,
  transaction_id: pspId,
  var1: textOrNull,
  var2: textOrNull,
  var3: textOrNull,
});

const unpaid = new Set<string>(['declined', 'expired', 'initialized']);

const consistent = <Fields extends typeof orderFields>(fields: Fields) =>
  fields
    .refine(together(...Object.keys(cart.shape)), 'some fields of a cart are missing')
    .refine(
      (it) => it.status !== 'completed' || it.completed !== undefined,
      'a completed order has the time of it',
    )
    .refine(
      (it) => !unpaid.has(it.status) || it.completed === undefined,
      'only what was completed has the time of it',
    );

/** `data` of an order that is read, and the body of a POST notification. */
export const order = consistent(orderFields);

/** `data` of a new direct order. Source: docs/facts/api.md#direct-orders. */
export const directOrder = consistent(
  orderFields.extend({
    cancel_url: z.url().optional(),
    customer_verification: z.strictObject({ html: z.string(), type: z.literal('form') }).optional(),
    payment_url: z.url(),
    qr_url: z.url().optional(),
  }),
);

/** A session that ended without a transaction. Source: docs/facts/api.md#cancel-a-session. */
export const endedSession = z.strictObject({
  costs: z.array(cost),
  created: time,
  custom_info: customInfo,
  fastcheckout: z.enum(['NO', 'YES']),
  financial_status: z.null(),
  modified: time,
  payment_details: z.strictObject({}),
  payment_methods: z.null(),
  status: z.literal('cancelled'),
});
