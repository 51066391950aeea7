import type { HonoRequest } from 'hono';
import { Hono } from 'hono';
import { reportFailure } from '../../report.ts';
import { assetRoutes } from './assets.ts';

/** Nothing inline, nothing from elsewhere. No form-action: it would also stop the redirect to the shop. */
const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'";

/** An application that serves pages: shared assets, safe headers, and a clear answer when something breaks. */
export function createWebApp(): Hono {
  const app = new Hono({ strict: false });
  app.use(async (context, next) => {
    await next();
    context.header('content-security-policy', POLICY);
    context.header('x-content-type-options', 'nosniff');
    context.header('referrer-policy', 'no-referrer');
    // Back must ask again: what a page showed may no longer be true after a payment.
    if (!context.res.headers.has('cache-control')) context.header('cache-control', 'no-store');
  });
  app.route('/assets', assetRoutes());
  app.onError((error, context) => {
    reportFailure(error);
    return context.text('The sandbox failed. Its own output says how.', 500);
  });
  return app;
}

/** One value of a submitted form; files and missing fields count as empty. */
export async function formOf(request: HonoRequest): Promise<(name: string) => string> {
  const form = await request.formData().catch(() => new FormData());
  return (name) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
}
