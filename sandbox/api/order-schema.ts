import * as z from 'zod/mini';
import { checkoutOptions, shoppingCart } from './cart-request.ts';
import {
  blankable,
  country,
  flag,
  group,
  ipAddress,
  orderId,
  text,
  webAddress,
  wholeNumber,
} from './fields.ts';

const LONGEST_LIFE = 365 * 24 * 60 * 60;

const customerFields = {
  locale: blankable(text(50)),
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

/**
 * The body of POST /orders, as lax as official clients need it (docs/facts/api.md#place-an-order). Fields that change
 * nothing are left out.
 */
export const orderRequest = z.object({
  type: blankable(z.enum(['redirect', 'direct', 'paymentlink'])),
  order_id: orderId,
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
  affiliate: group({
    split_payments: z.optional(z.array(group({ merchant: blankable(wholeNumber) }))),
  }),
  days_active: blankable(wholeNumber.check(z.minimum(1), z.maximum(365))),
  capture: blankable(text(20)),
  recurring_model: blankable(text(20)),
  recurring_id: blankable(text(100)),
  seconds_active: blankable(wholeNumber.check(z.minimum(1), z.maximum(LONGEST_LIFE))),
});

export type OrderRequest = z.output<typeof orderRequest>;
