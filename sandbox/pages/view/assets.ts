import { readFileSync } from 'node:fs';
import { Hono } from 'hono';

const FILES = {
  'style.css': 'text/css; charset=utf-8',
  'hop.js': 'text/javascript; charset=utf-8',
  'await-payment.js': 'text/javascript; charset=utf-8',
} as const;

/** The stylesheet and the two scripts, read once at start. */
export function assetRoutes(): Hono {
  const app = new Hono();
  for (const [name, type] of Object.entries(FILES)) {
    const content = readFileSync(new URL(`../assets/${name}`, import.meta.url), 'utf8');
    app.get(`/${name}`, (context) =>
      context.body(content, 200, { 'content-type': type, 'cache-control': 'max-age=60' }),
    );
  }
  return app;
}
