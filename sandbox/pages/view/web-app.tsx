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
const policy = (acs: string, framedBy: string): string =>
  `default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self' ${acs}; base-uri 'none'; frame-ancestors ${framedBy}`;

/** No page may put this one into a frame, where a visitor clicks what is not to be seen. */
const NO_ORIGIN = "'none'";

/** How long a page lets its visitor wait. Milliseconds. */
const PACES: Record<Variants['pace'], number> = { prompt: 0, slow: 200 };

/**
 * An application that serves pages: shared assets, safe headers, and a clear answer when something breaks.
 *
 * @param framedBy which pages may show its pages in a frame, in the words of `frame-ancestors`
 */
export function createWebApp({ variants, urls }: Environment, framedBy = NO_ORIGIN): Hono {
  const app = new Hono({ strict: false });
  app.use(async (context, next) => {
    // Whatever a handler answers with is shown in this sandbox's variants.
    const html = context.html as (page: Child, ...rest: unknown[]) => Response;
    context.html = (page: Child, ...rest: unknown[]) =>
      html(<Look variants={variants}>{page}</Look>, ...rest);
    await next();
    const isPage = context.res.headers.get('content-type')?.startsWith('text/html');
    if (isPage) await sleep(PACES[variants.pace]);
    context.header('content-security-policy', policy(urls.acs, framedBy));
    if (framedBy === NO_ORIGIN) context.header('x-frame-options', 'DENY');
    context.header('x-content-type-options', 'nosniff');
    // The origin and no more: without it, browsers hide from the sandbox whose form it is that they send.
    context.header('referrer-policy', 'strict-origin');
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
