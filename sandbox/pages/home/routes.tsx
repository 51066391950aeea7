/** @jsxImportSource hono/jsx */
import type { Hono } from 'hono';
import type { Environment } from '../environment.ts';
import { createWebApp } from '../view/web-app.tsx';
import { HomePage } from './home-page.tsx';
import { LiveOrders } from './live-orders.tsx';

/** The start page, at the root of the API's origin: what this is, how to use it, and what happens in it. */
export function createHome(environment: Environment, controlUrl?: string): Hono {
  const app = createWebApp(environment);
  app.get('/', (context) => context.html(<HomePage {...{ environment, controlUrl }} />));
  app.get('/live/orders', (context) => context.html(<LiveOrders environment={environment} />));
  app.notFound((context) => context.text('Not found', 404));
  return app;
}
