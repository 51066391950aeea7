/** @jsxImportSource hono/jsx */
import { setTimeout as sleep } from 'node:timers/promises';
import type { HonoRequest } from 'hono';
import { Hono } from 'hono';
import type { Child } from 'hono/jsx';
import { reportFailure } from '../../report.ts';
import type { Environment } from '../environment.ts';
import { assetRoutes } from './assets.ts';
import { Look } from './look.tsx';
import type { Variants } from './variants.ts';

/**
 * Nothing inline, nothing from elsewhere but the framed 3-D Secure page. No form-action: it would also stop
 * the redirect to the shop.
 */
const policy = (acs: string): string =>
  `default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self' ${acs}; base-uri 'none'`;

/** How long a page lets its visitor wait. Milliseconds. */
const PACES: Record<Variants['pace'], number> = { prompt: 0, slow: 200 };

/** An application that serves pages: shared assets, safe headers, and a clear answer when something breaks. */
export function createWebApp({ variants, urls }: Environment): Hono {
  const app = new Hono({ strict: false });
  app.use(async (context, next) => {
    // Whatever a handler answers with is shown in this sandbox's variants.
    const html = context.html as (page: Child, ...rest: unknown[]) => Response;
    context.html = (page: Child, ...rest: unknown[]) =>
      html(<Look variants={variants}>{page}</Look>, ...rest);
    await next();
    const isPage = context.res.headers.get('content-type')?.startsWith('text/html');
    if (isPage) await sleep(PACES[variants.pace]);
    context.header('content-security-policy', policy(urls.acs));
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
