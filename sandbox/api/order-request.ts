import * as z from 'zod/mini';
import type { Customer, OrderDetails, Recurring } from '../core/orders.ts';
import { findGateway } from '../core/gateways.ts';
import type { Gateway } from '../core/gateways.ts';
import { checkCart, checkoutOptions, readCart, shoppingCart } from './cart-request.ts';
import type { ErrorCode } from './errors.ts';
import { ApiError } from './errors.ts';
import {
  blankable,
  country,
  flag,
  group,
  ipAddress,
  text,
  webAddress,
  wholeNumber,
} from './fields.ts';

const DAY = 24 * 60 * 60;
const LONGEST_LIFE = 365 * DAY;

/** Currencies of the documented methods. The list of the real environment is per account. */
const CURRENCIES = new Set(
  'EUR GBP USD CHF SEK NOK DKK PLN CZK HUF RON BGN AUD CAD JPY BRL MXN NZD SGD HKD ZAR TRY'.split(
    ' ',
  ),
);

const customerFields = {
  locale: blankable(text(10)),
  first_name: blankable(text(100)),
  firstname: blankable(text(100)),
  last_name: blankable(text(100)),
  lastname: blankable(text(100)),
  address1: blankable(text(200)),
  address2: blankable(text(200)),
  house_number: blankable(text(50)),
  zip_code: blankable(text(50)),
  city: blankable(text(100)),
  state: blankable(text(100)),
  country: blankable(country),
  phone: blankable(text(50)),
  email: blankable(text(200)),
  ip_address: blankable(ipAddress),
  forwarded_ip: blankable(ipAddress),
  reference: blankable(text(100)),
  birthday: blankable(text(10)),
};

const orderRequest = z.object({
  type: blankable(z.enum(['redirect', 'direct', 'paymentlink'])),
  order_id: text(50).check(z.minLength(1)),
  gateway: blankable(z.string()),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  amount: wholeNumber,
  description: text(200).check(z.minLength(1)),
  items: blankable(z.string()),
  var1: blankable(text(500)),
  var2: blankable(text(500)),
  var3: blankable(text(500)),
  custom_info: group({
    custom_1: blankable(text(500)),
    custom_2: blankable(text(500)),
    custom_3: blankable(text(500)),
  }),
  payment_options: group({
    notification_url: blankable(webAddress),
    notification_method: blankable(z.enum(['GET', 'POST'])),
    redirect_url: blankable(webAddress),
    cancel_url: blankable(webAddress),
    settings: group({
      gateways: group({
        MISTERCASH: group({ qr_only: blankable(flag) }),
        BILLINK: group({ type: blankable(z.enum(['P', 'B'])) }),
      }),
    }),
  }),
  customer: group(customerFields),
  gateway_info: group({ qr_enabled: blankable(flag) }),
  shopping_cart: shoppingCart,
  checkout_options: checkoutOptions,
  days_active: blankable(wholeNumber.check(z.minimum(1), z.maximum(365))),
  capture: blankable(text(20)),
  recurring_model: blankable(text(20)),
  recurring_id: blankable(text(100)),
  seconds_active: blankable(wholeNumber.check(z.minimum(1), z.maximum(LONGEST_LIFE))),
});

type OrderRequest = z.output<typeof orderRequest>;

/** Which documented error a wrong field gets (api.md 7). Any other field: 1014. */
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

/** Reads the body of POST /orders, or throws the documented error for the first thing wrong with it. */
export function parseOrderRequest(body: Record<string, unknown>): OrderDetails {
  if (body['type'] === 'checkout') {
    throw new ApiError(1014, 'this sandbox does not take FastCheckout orders', 501);
  }
  const parsed = orderRequest.safeParse(body);
  if (!parsed.success) throw fieldError(parsed.error.issues);
  const gateway = chosenGateway(parsed.data);
  checkMoney(parsed.data, gateway);
  const cart = readCart(parsed.data, body);
  if (gateway?.needsCart || parsed.data.checkout_options?.validate_cart)
    checkCart(parsed.data, cart);
  return { ...toDetails(parsed.data, gateway), cart };
}

function fieldError(issues: readonly z.core.$ZodIssue[]): ApiError {
  const [issue] = issues;
  const path = issue?.path.join('.') ?? '';
  const code = FIELD_ERRORS[path] ?? 1014;
  const what = code === 1014 ? `${path} is not acceptable` : '';
  return new ApiError(code, code === 1006 ? 'order_id must have 1 to 50 characters' : what);
}

/** Ids of older documentation that official clients still send (api.md 2.1). */
const FORMER_IDS: Readonly<Record<string, string>> = { PAYAFTER: 'BNPL_MF' };

function chosenGateway({ gateway: id }: OrderRequest): Gateway | undefined {
  if (id === undefined) return undefined;
  const gateway = findGateway(FORMER_IDS[id.toUpperCase()] ?? id);
  if (!gateway) throw new ApiError(1023);
  return gateway;
}

function checkMoney({ currency, amount }: OrderRequest, gateway: Gateway | undefined): void {
  const supported = gateway?.currencies?.includes(currency) ?? CURRENCIES.has(currency);
  if (!supported) throw new ApiError(1002);
  // 0 is a zero authorisation, which only credit cards know (api.md 2.1, `amount`).
  const canBeZero = !gateway || (gateway.family === 'card' && gateway.id !== 'MISTERCASH');
  if (amount === 0 && !canBeZero) throw new ApiError(1001);
}

function toDetails(
  request: OrderRequest,
  gateway: Gateway | undefined,
): Omit<OrderDetails, 'cart'> {
  const options = request.payment_options;
  return {
    orderId: request.order_id,
    gateway: gateway?.id,
    amount: request.amount,
    currency: request.currency,
    description: request.description,
    items: request.items ?? null,
    variables: [request.var1 ?? null, request.var2 ?? null, request.var3 ?? null],
    customInfo: [
      request.custom_info?.custom_1 ?? null,
      request.custom_info?.custom_2 ?? null,
      request.custom_info?.custom_3 ?? null,
    ],
    customer: toCustomer(request.customer),
    notificationUrl: options?.notification_url,
    // Which one is the default is not documented; that the guide advises to set POST suggests GET (api.md 2.1).
    notificationMethod: options?.notification_method ?? 'GET',
    redirectUrl: options?.redirect_url,
    cancelUrl: options?.cancel_url,
    // seconds_active wins over days_active; 30 days unless told otherwise (api.md 2.1).
    lifetime: 1000 * (request.seconds_active ?? DAY * (request.days_active ?? 30)),
    qr: {
      enabled: gateway?.id === 'MISTERCASH' && request.gateway_info?.qr_enabled === true,
      only: options?.settings?.gateways?.MISTERCASH?.qr_only === true,
    },
    billinkType: options?.settings?.gateways?.BILLINK?.type,
    manualCapture: request.capture === 'manual',
    recurring: toRecurring(request),
  };
}

/** A token is made for a customer that the merchant can name, or brought along (api.md 6, /recurring). */
function toRecurring(request: OrderRequest): Recurring | undefined {
  const { recurring_model: model, recurring_id: token, customer } = request;
  if (token === undefined && model === undefined) return undefined;
  return { model: model ?? 'cardOnFile', reference: customer?.reference, token };
}

/** PHP spells names without the underscore, the other clients with it. */
function toCustomer(customer: OrderRequest['customer']): Customer {
  return {
    locale: customer?.locale ?? 'en_US',
    firstName: customer?.first_name ?? customer?.firstname ?? null,
    lastName: customer?.last_name ?? customer?.lastname ?? null,
    address1: customer?.address1 ?? null,
    address2: customer?.address2 ?? null,
    houseNumber: customer?.house_number ?? null,
    zipCode: customer?.zip_code ?? null,
    city: customer?.city ?? null,
    state: customer?.state ?? null,
    country: customer?.country ?? null,
    phone: customer?.phone ?? null,
    email: customer?.email ?? null,
    birthday: customer?.birthday ?? null,
  };
}
