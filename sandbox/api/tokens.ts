import { Hono } from 'hono';
import type { Token } from '../core/tokens.ts';
import { isExpired } from '../core/tokens.ts';
import type { Environment } from '../environment.ts';
import { readJsonObject } from './body.ts';
import { Gone } from './errors.ts';

/** The tokens of one of the merchant's customers: /recurring/{reference}/... (docs/facts/lookups.md#tokens). */
export function tokenRoutes({ world, tokens }: Environment): Hono {
  const find = (reference: string, name: string, otherwise: string): Token => {
    const token = tokens.find(name);
    if (token?.reference !== reference) throw new Gone(otherwise);
    return token;
  };
  const entry = (token: Token) => tokenEntry(token, world.clock.now());

  return new Hono()
    .get('/:reference', (context) => {
      const offset = Number(context.req.query('offset')) || 0;
      const limit = Number(context.req.query('limit')) || 10;
      const listed = tokens.of(context.req.param('reference')).slice(offset, offset + limit);
      return context.json({ success: true, data: { tokens: listed.map(entry) } });
    })
    .get('/:reference/token/:token', (context) => {
      const { reference, token } = context.req.param();
      return context.json({
        success: true,
        data: entry(find(reference, token, 'Not found: token')),
      });
    })
    .patch('/:reference/update/:token', async (context) => {
      const { reference, token } = context.req.param();
      const kept = find(reference, token, 'Token not updated');
      const { expiry_date: expiry } = await readJsonObject(context.req.raw);
      if (!/^\d{2}(0[1-9]|1[0-2])$/.test(String(expiry))) throw new Gone('Token not updated');
      kept.expiry = String(expiry);
      return context.json({ success: true, data: { updated: true } });
    })
    .delete('/:reference/remove/:token', (context) => {
      const { reference, token } = context.req.param();
      if (!tokens.remove(reference, token)) throw new Gone('Token not removed');
      return context.json({ success: true, data: { removed: true } });
    });
}

/**
 * `is_expired` is what the Python client reads, `expired` what is recorded. The model's name is `model` in the schema
 * and the PHP client, `recurring_model` in the reference's example of a list.
 */
function tokenEntry(token: Token, now: number) {
  const { last4, bin, holder } = token.card;
  const expired = isExpired(token, now);
  return {
    token: token.token,
    code: token.method,
    display: `Card xxxx xxxx xxxx ${last4}`,
    bin: Number(bin),
    name_holder: holder ?? '',
    expiry_date: token.expiry,
    expired: expired ? 1 : 0,
    is_expired: expired,
    last4,
    model: token.model,
    recurring_model: token.model,
  };
}
