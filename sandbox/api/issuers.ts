import { Hono } from 'hono';
import { BANKS } from '../core/banks.ts';
import { ApiError } from './errors.ts';

/** GET /issuers/{gateway}: in no specification, called by all official clients (docs/facts/lookups.md#issuers). */
export function issuerRoutes(): Hono {
  return new Hono().get('/:gateway', (context) => {
    const banks = BANKS[context.req.param('gateway').toUpperCase()];
    if (!banks) throw new ApiError(1023);
    const data = banks.map(({ code, name }) => ({ code, description: name }));
    return context.json({ success: true, data });
  });
}
