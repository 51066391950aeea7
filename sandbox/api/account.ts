import { Hono } from 'hono';
import type { Environment } from '../environment.ts';
import { CATEGORIES } from './categories.ts';

/**
 * Small calls about the account: GET /me, /categories and /auth/api_token (docs/facts/lookups.md#account-and-sites).
 */
export function accountRoutes({ site, world }: Environment): Hono {
  return new Hono()
    .get('/me', (context) => {
      // Which roles there are is documented nowhere.
      const data = { account_id: site.accountId, role: 'merchant', site_id: site.id };
      return context.json({ success: true, data });
    })
    .get('/categories', (context) => {
      const data = CATEGORIES.map(([code, description]) => ({ code, description }));
      return context.json({ success: true, data });
    })
    .get('/auth/api_token', (context) => {
      // For payment components, which keep it for ten minutes; nothing in here asks for it back.
      const data = { api_token: `pub.v2.${world.ids.token(64)}` };
      return context.json({ success: true, data });
    });
}
