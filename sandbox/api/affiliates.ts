import { Hono } from 'hono';
import { ApiError } from './errors.ts';

/** GET /accounts and what is below: this account has no affiliated ones (docs/facts/lookups.md#account-and-sites). */
export function affiliateRoutes(): Hono {
  const none = (): never => {
    throw new ApiError(1003);
  };
  return new Hono()
    .get('/', (context) => context.json({ success: true, data: [], page: { total: 0 } }))
    .get('/:id', none)
    .patch('/:id', none)
    .all('/:id/*', none);
}
