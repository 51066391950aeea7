import { Hono } from 'hono';
import type { Gateway } from '../core/gateways.ts';
import { findGateway, GATEWAYS } from '../core/gateways.ts';
import { ApiError } from './errors.ts';

/** GET /gateways and GET /gateways/{id}, the id in any case (api.md 6). */
export function gatewayRoutes(): Hono {
  return new Hono()
    .get('/', (context) => {
      const country = context.req.query('country')?.toUpperCase();
      const offered = GATEWAYS.filter(
        ({ countries }) => !country || !countries || countries.includes(country),
      );
      return context.json({ success: true, data: offered.map(entry) });
    })
    .get('/:id', (context) => {
      const gateway = findGateway(context.req.param('id'));
      if (!gateway) throw new ApiError(1023);
      return context.json({ success: true, data: entry(gateway) });
    });
}

const entry = ({ id, name }: Gateway) => ({ id, description: name });
