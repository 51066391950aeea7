import { z } from 'zod';
import type { Exchange } from '../support/client.ts';
import {
  cents,
  costInCents,
  currency,
  directOrder,
  endedSession,
  financialStatus,
  gatewayId,
  order,
  orderId,
  pspId,
  status,
  time,
} from './order.ts';

const nothing = z.strictObject({});
const address = z.url();
/** An address, or empty where none is set. */
const addressOrEmpty = z.union([z.literal(''), address]);

const success = <Data extends z.ZodType>(data: Data) =>
  z.strictObject({ success: z.literal(true), data });

/** Source: docs/facts/errors.md#codes. */
const errorCode = z.literal([
  1000, 1001, 1002, 1003, 1006, 1007, 1008, 1010, 1014, 1016, 1018, 1022, 1023, 1024, 1025, 1026,
  1027, 1028, 1029, 1030, 1031, 1032, 1034, 1036,
]);

/** Source: docs/facts/api.md#answers. */
const failure = z.strictObject({
  success: z.literal(false),
  data: nothing,
  error_code: errorCode,
  error_info: z.string().min(1),
});
const wrongAttributes = z.strictObject({
  success: z.literal(false),
  message: z.literal('Validation error'),
  errors: z
    .array(
      z.strictObject({
        attribute: z.string().min(1),
        details: z.array(z.string()),
        message: z.string().min(1),
        uri: z.string().startsWith('#/'),
      }),
    )
    .min(1),
});
const forbidden = z.strictObject({ message: z.literal('Forbidden') });
const notFound = z.strictObject({ message: z.literal('Not found') });

/** Source: docs/facts/api.md#answer-to-a-new-order. */
const placed = z.strictObject({
  events_stream_url: address,
  events_token: z.string().regex(/^[\w-]+\.[\w-]+\.[\w-]+$/),
  events_url: address,
  order_id: orderId,
  payment_url: address,
  qr_url: address.optional(),
  session_id: z.string().regex(/^[0-9A-Za-z]{35}$/),
});

/** Source: docs/facts/api.md#captures. */
const partId = z.union([z.string().min(1), z.int()]);
const captured = z.strictObject({ order_id: partId, transaction_id: pspId });

/** Source: docs/facts/refunds.md#answer. */
const refunded = z.strictObject({ order_id: orderId, refund_id: pspId, transaction_id: pspId });

/** Source: docs/facts/lookups.md#gateways. */
const gateway = z.strictObject({
  id: gatewayId,
  description: z.string().min(1),
  type: z.literal('coupon').optional(),
});

const recurringModel = z.enum(['cardOnFile', 'subscription', 'unscheduled']);

/** Source: docs/facts/lookups.md#tokens. */
const token = z.strictObject({
  token: z.string().min(1),
  code: gatewayId,
  display: z.string(),
  bin: z.int().positive(),
  name_holder: z.string(),
  expiry_date: z.string().regex(/^\d{4}$/),
  expired: z.literal([0, 1]),
  is_expired: z.boolean(),
  last4: z.string().regex(/^\d{4}$/),
  model: recurringModel,
  recurring_model: recurringModel,
});

/** Source: docs/facts/lookups.md#payment-methods. */
const icons = z.strictObject({ large: address, medium: address, vector: address });
const qr = z.strictObject({ supported: z.boolean() });
const paymentMethod = z.strictObject({
  additional_data: z.strictObject({
    issuers: z
      .array(z.strictObject({ bic: z.string().optional(), code: z.string(), name: z.string() }))
      .optional(),
  }),
  allowed_amount: z.strictObject({ max: cents.nullable(), min: cents }),
  allowed_countries: z.array(z.string().length(2)),
  allowed_currencies: z.array(currency),
  apps: z.strictObject({
    fastcheckout: z.strictObject({ is_enabled: z.boolean(), qr }),
    payment_components: z.strictObject({ has_fields: z.boolean(), is_enabled: z.boolean(), qr }),
  }),
  brands: z.array(z.strictObject({ icon_urls: icons, id: z.string(), name: z.string() })),
  icon_urls: icons,
  id: gatewayId,
  name: z.string().min(1),
  preferred_countries: z.array(z.string().length(2)),
  required_customer_data: z.array(z.string()),
  shopping_cart_required: z.boolean(),
  tokenization: z.strictObject({
    is_enabled: z.boolean(),
    models: z
      .strictObject({
        cardonfile: z.boolean(),
        subscription: z.boolean(),
        unscheduled: z.boolean(),
      })
      .nullable(),
  }),
  type: z.enum(['payment-method', 'coupon']),
});

/** Source: docs/facts/lookups.md#transactions. */
const transaction = z.strictObject({
  amount: cents,
  completed: time.optional(),
  costs: z.array(costInCents),
  created: time,
  currency,
  customer: z.strictObject({
    email: z.email().optional(),
    first_name: z.string().optional(),
    iban: z.string(),
    last_name: z.string().optional(),
  }),
  debit_credit: z.enum(['C', 'D']),
  description: z.string(),
  financial_status: financialStatus,
  net: z.int(),
  order_id: orderId,
  payment_method: gatewayId,
  site_id: pspId,
  status,
  transaction_id: pspId,
  type: z.enum(['payment', 'refund']),
  var1: z.string(),
  var2: z.string(),
  var3: z.string(),
});
/** Source: docs/facts/lookups.md#pagination. */
const pager = z.strictObject({
  after: addressOrEmpty,
  before: addressOrEmpty,
  cursor: z.strictObject({ after: z.string(), before: z.string() }),
  limit: z.int().min(1).max(1000),
});

/** Source: docs/facts/lookups.md#account-and-sites. */
const siteSettings = z.strictObject({
  name: z.string().min(1).max(120),
  notification_url: address.optional(),
  price_from: cents,
  price_till: cents,
  support_email: z.email().optional(),
  support_phone: z.string(),
  url: addressOrEmpty,
});

/** An event of an order's stream. Source: docs/facts/api.md#event-stream. */
export const orderEvent = z.strictObject({
  financial_status: financialStatus,
  order_id: orderId,
  session_id: placed.shape.session_id,
  status,
  transaction_id: pspId,
});

type ByStatus = Readonly<Record<number, z.ZodType>>;

/**
 * What every call of the API answers, by HTTP status. Derived from docs/facts, with the statuses of
 * docs/facts/errors.md#http-status.
 */
export const answers: Readonly<Record<string, ByStatus>> = {
  'POST /orders': { 200: success(z.union([placed, directOrder])), 404: failure },
  'GET /orders/{id}': { 200: success(order), 404: failure },
  'PATCH /orders/{id}': {
    200: success(z.union([nothing, captured, z.strictObject({ invoice_url: address })])),
    404: failure,
  },
  'POST /orders/{id}/cancel': { 200: success(endedSession), 403: forbidden, 404: failure },
  'POST /orders/{id}/capture': { 200: success(captured), 404: failure },
  'PATCH /capture/{id}': {
    200: success(captured.extend({ success: z.literal(true) })),
    404: failure,
  },
  'POST /orders/{id}/refunds': { 200: success(refunded), 404: failure },
  'PATCH /orders/{id}/refunds/{refund}': { 200: success(nothing), 404: failure },
  'POST /orders/{id}/files': { 200: success(nothing), 404: failure },
  'POST /pad/orders/{id}/onhold': { 200: success(time), 404: failure, 422: wrongAttributes },
  'GET /gateways': { 200: success(z.array(gateway)), 401: failure },
  'GET /gateways/{id}': { 200: success(gateway), 401: failure, 404: failure },
  'GET /issuers/{gateway}': {
    200: success(z.array(z.strictObject({ code: z.string(), description: z.string() })).min(1)),
    404: failure,
  },
  'GET /payment-methods': { 200: success(z.array(paymentMethod)) },
  'GET /payment-methods/{id}': { 200: success(paymentMethod), 404: failure },
  'GET /transactions': {
    200: success(z.array(transaction)).extend({ pager }),
    403: forbidden,
    422: wrongAttributes,
  },
  'GET /transactions/{id}': { 200: success(transaction), 404: notFound },
  'GET /recurring/{reference}': { 200: success(z.strictObject({ tokens: z.array(token) })) },
  'GET /recurring/{reference}/token/{token}': { 200: success(token), 410: failure },
  'PATCH /recurring/{reference}/update/{token}': {
    200: success(z.strictObject({ updated: z.literal(true) })),
    410: failure,
  },
  'DELETE /recurring/{reference}/remove/{token}': {
    200: success(z.strictObject({ removed: z.literal(true) })),
    410: failure,
  },
  'GET /me': {
    200: success(z.strictObject({ account_id: pspId, role: z.string(), site_id: pspId })),
  },
  'GET /accounts': {
    200: success(z.array(nothing).max(0)).extend({
      page: z.strictObject({ total: z.literal(0) }),
    }),
  },
  'GET /accounts/{id}': { 404: failure },
  'PATCH /accounts/{id}': { 404: failure },
  'GET /categories': {
    200: success(z.array(z.strictObject({ code: pspId, description: z.string().min(1) })).min(1)),
  },
  'GET /auth/api_token': {
    200: success(z.strictObject({ api_token: z.string().startsWith('pub.v2.') })),
  },
  'GET /sites/{id}': {
    200: success(siteSettings.extend({ account_id: pspId, api_key: z.string(), id: pspId })),
    404: notFound,
  },
  'PATCH /sites/{id}': { 200: success(siteSettings), 404: notFound, 422: wrongAttributes },
};

/** A body that is no JSON object, or too long, in any call: no source says how it is answered. */
const unreadable: ByStatus = { 400: failure, 413: failure };

/** The call of the contract that an exchange is, such as "GET /orders/{id}". */
export function callOf({ method, path }: Pick<Exchange, 'method' | 'path'>): string | undefined {
  return Object.keys(answers).find((call) => {
    const pattern = call.replaceAll(/\{\w+\}/g, '[^/]+');
    return new RegExp(`^${pattern}$`).test(`${method} ${path}`);
  });
}

/** What in an answer breaks the contract, one line each. */
export function problems(exchange: Exchange): string[] {
  const { method, path, status: httpStatus, body } = exchange;
  const schema = { ...unreadable, ...answers[callOf(exchange) ?? ''] }[httpStatus];
  if (!schema) return [`the contract has no ${method} ${path} ${httpStatus}`];
  const { error } = schema.safeParse(body);
  return readable(error?.issues ?? []);
}

/** Issues as lines; of several allowed forms, those of the one that the value is closest to. */
const readable = (issues: readonly z.core.$ZodIssue[], at: readonly PropertyKey[] = []): string[] =>
  issues.flatMap((issue) => {
    const path = [...at, ...issue.path];
    const [closest] =
      issue.code === 'invalid_union'
        ? issue.errors.toSorted((one, other) => one.length - other.length)
        : [];
    return closest ? readable(closest, path) : [`${path.map(String).join('.')}: ${issue.message}`];
  });
