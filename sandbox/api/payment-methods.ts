import { Hono } from 'hono';
import { findGateway, GATEWAYS } from '../core/gateways.ts';
import { ApiError } from './errors.ts';
import type { PaymentMethod } from './payment-method.ts';
import { paymentMethod } from './payment-method.ts';

/** GET /payment-methods and GET /payment-methods/{id}, the id in any case (docs/facts/lookups.md#payment-methods). */
export function paymentMethodRoutes(): Hono {
  return new Hono()
    .get('/', (context) => {
      const methods = GATEWAYS.map(paymentMethod);
      const data = methods.filter(wanted((name) => context.req.query(name) ?? ''));
      return context.json({ success: true, data });
    })
    .get('/:id', (context) => {
      const gateway = findGateway(context.req.param('id'));
      if (!gateway) throw new ApiError(1023);
      return context.json({ success: true, data: paymentMethod(gateway) });
    });
}

/** The single card methods, and the one that they are shown as when grouped. */
const CARDS = new Set(['VISA', 'MASTERCARD', 'AMEX', 'MAESTRO']);
const GROUPED = 'CREDITCARD';

const isOn = (value: string): boolean => value === '1' || value.toLowerCase() === 'true';

function wanted(query: (name: string) => string): (method: PaymentMethod) => boolean {
  const amount = query('amount');
  const currency = query('currency').toUpperCase();
  const country = query('country').toUpperCase();
  const grouped = isOn(query('group_cards'));
  const coupons = isOn(query('include_coupons')) || query('type') === 'coupon';
  const type = query('type');
  return (method) =>
    (grouped ? !CARDS.has(method.id) : method.id !== GROUPED) &&
    (coupons || method.type !== 'coupon') &&
    (!type || method.type === type) &&
    (!currency || includes(method.allowed_currencies, currency)) &&
    (!country || includes(method.preferred_countries, country)) &&
    (!/^\d+$/.test(amount) || Number(amount) <= (method.allowed_amount.max ?? Infinity));
}

/** An empty list leaves nothing out. */
const includes = (list: readonly string[], value: string): boolean =>
  list.length === 0 || list.includes(value);
