/** @jsxImportSource hono/jsx */
import type { Hono, MiddlewareHandler } from 'hono';
import { sameText } from '../../api/auth.ts';
import { LOOPBACK_NAMES } from '../../hosts.ts';
import type { Environment } from '../environment.ts';
import { createWebApp } from '../view/web-app.tsx';
import { HomePage } from './home-page.tsx';
import { LiveOrders } from './live-orders.tsx';

/**
 * The page shows credentials. A visitor who may be elsewhere, as the sandbox listens there too or was called by another
 * name than loopback's, has to give the API key: as the password, with any user name.
 */
function askForKey({ exposed, site }: Environment): MiddlewareHandler {
  return async (context, next) => {
    const isLocal = !exposed && LOOPBACK_NAMES.includes(new URL(context.req.url).hostname);
    const given = passwordOf(context.req.header('authorization'));
    if (isLocal || sameText(given, site.apiKey)) return next();
    const words = 'This page shows credentials: the password for it is the API key, with any user.';
    return context.text(words, 401, { 'www-authenticate': 'Basic realm="MultiSafepay sandbox"' });
  };
}

/** Of basic authentication (RFC 7617); empty when there is none. */
function passwordOf(authorization = ''): string {
  const [, credentials = ''] = /^Basic +(\S+)$/i.exec(authorization) ?? [];
  const [, ...password] = Buffer.from(credentials, 'base64').toString().split(':');
  return password.join(':');
}

/** The start page, at the root of the API's origin: what this is, how to use it, and what happens in it. */
export function createHome(environment: Environment, controlUrl?: string): Hono {
  const app = createWebApp(environment);
  app.use(askForKey(environment));
  app.get('/', (context) => context.html(<HomePage {...{ environment, controlUrl }} />));
  app.get('/live/orders', (context) => context.html(<LiveOrders environment={environment} />));
  app.notFound((context) => context.text('Not found', 404));
  return app;
}
