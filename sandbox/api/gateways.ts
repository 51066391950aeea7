import { Hono } from 'hono';
import type { Gateway } from '../core/gateways.ts';
import { findGateway, GATEWAYS } from '../core/gateways.ts';
import { ApiError } from './errors.ts';

/** GET /gateways and GET /gateways/{id}, the id in any case (docs/facts/lookups.md#gateways). */
export function gatewayRoutes(): Hono {
  return new Hono()
    .get('/', (context) => {
      const country = context.req.query('country')?.toUpperCase();
      const currency = context.req.query('currency')?.toUpperCase();
      const offered = GATEWAYS.filter(
        ({ countries, currencies }) =>
          (!country || !countries || countries.includes(country)) &&
          (!currency || !currencies || currencies.includes(currency)),
      );
      const listed = context.req.query('include') === 'coupons' ? offered : oneCoupon(offered);
      return context.json({ success: true, data: listed.map(entry) });
    })
    .get('/:id', (context) => {
      const gateway = findGateway(context.req.param('id'));
      if (!gateway) throw new ApiError(1023);
      return context.json({ success: true, data: entry(gateway) });
    });
}

/** "By default, only one gift card is included" (docs/facts/lookups.md#gateways). */
function oneCoupon(gateways: readonly Gateway[]): readonly Gateway[] {
  const first = gateways.find(isCoupon);
  return gateways.filter((gateway) => !isCoupon(gateway) || gateway === first);
}

const isCoupon = ({ family }: Gateway): boolean => family === 'voucher';

const entry = (gateway: Gateway) => ({
  id: gateway.id,
  description: gateway.name,
  ...(isCoupon(gateway) && { type: 'coupon' }),
});
