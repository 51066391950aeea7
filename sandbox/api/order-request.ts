import type * as z from 'zod/mini';
import { findGateway } from '../core/gateways.ts';
import type { Gateway } from '../core/gateways.ts';
import { takesAmount, takesCurrency } from '../core/offering.ts';
import type { OrderDetails } from '../core/order-details.ts';
import { checkCart, checkCartCurrency } from './cart-checks.ts';
import { readCart } from './cart-request.ts';
import { CURRENCIES } from './currencies.ts';
import type { ErrorCode } from './errors.ts';
import { ApiError } from './errors.ts';
import { toDetails } from './order-details.ts';
import { orderRequest } from './order-schema.ts';
import type { OrderRequest } from './order-schema.ts';

/** Reads the body of POST /orders, or throws the documented error for the first thing wrong with it. */
export function parseOrderRequest(body: Record<string, unknown>): OrderDetails {
  if (body['type'] === 'checkout') {
    throw new ApiError(1014, 'this sandbox does not take FastCheckout orders', 501);
  }
  const parsed = orderRequest.safeParse(body);
  if (!parsed.success) throw fieldError(parsed.error.issues);
  const gateway = chosenGateway(parsed.data);
  checkMoney(parsed.data, gateway);
  checkCartCurrency(parsed.data);
  const cart = readCart(parsed.data, body);
  if (mustAddUp(parsed.data, gateway)) checkCart(parsed.data, cart);
  return { ...toDetails(parsed.data, gateway), cart };
}

/** Which documented error a wrong field gets (docs/facts/errors.md#codes). Any other field: 1014. */
const FIELD_ERRORS: Readonly<Record<string, ErrorCode>> = {
  order_id: 1006,
  amount: 1001,
  currency: 1002,
  description: 1008,
  var1: 1010,
  var2: 1010,
  var3: 1010,
  gateway: 1023,
  'customer.country': 1018,
  'customer.ip_address': 1007,
  'customer.forwarded_ip': 1007,
};

const ITEM_ERRORS: readonly (readonly [RegExp, ErrorCode])[] = [
  [/^affiliate\.split_payments\.\d+\.merchant$/, 1003],
  [/^checkout_options\.tax_tables\..*\brate$/, 1028],
  [/^shopping_cart\.items\.\d+\.unit_price$/, 1031],
];

function fieldError(issues: readonly z.core.$ZodIssue[]): ApiError {
  const [issue] = issues;
  const path = issue?.path.join('.') ?? '';
  const code = FIELD_ERRORS[path] ?? ITEM_ERRORS.find(([field]) => field.test(path))?.[1] ?? 1014;
  const what = code === 1014 ? `${path} is not acceptable` : '';
  return new ApiError(code, code === 1006 ? 'order_id must have 1 to 50 characters' : what);
}

/** Ids of older documentation that official clients still send (docs/facts/methods.md#gateway-ids). */
const FORMER_IDS: Readonly<Record<string, string>> = { PAYAFTER: 'BNPL_MF' };

/**
 * Carts of the former id need not: the official PHP tests have one accepted that does not
 * (docs/facts/api.md#place-an-order).
 */
function mustAddUp(request: OrderRequest, gateway: Gateway | undefined): boolean {
  const former = Object.hasOwn(FORMER_IDS, request.gateway?.toUpperCase() ?? '');
  const needed = gateway?.needsCart === true && !former;
  return needed || request.checkout_options?.validate_cart === true;
}

function chosenGateway({ gateway: id }: OrderRequest): Gateway | undefined {
  if (id === undefined) return undefined;
  const gateway = findGateway(FORMER_IDS[id.toUpperCase()] ?? id);
  if (!gateway) throw new ApiError(1023);
  return gateway;
}

function checkMoney({ currency, amount }: OrderRequest, gateway: Gateway | undefined): void {
  const known = gateway?.currencies !== undefined || CURRENCIES.has(currency);
  if (!known || (gateway && !takesCurrency(gateway, currency))) throw new ApiError(1002);
  if (gateway && !takesAmount(gateway, amount)) throw new ApiError(1001);
}
