import { readdirSync, readFileSync } from 'node:fs';
import { Hono } from 'hono';

const TYPES = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
} as const;

const FOLDER = new URL('../assets/', import.meta.url);

/** The stylesheets and scripts, read once for all sandboxes of the process. */
const FILES = readdirSync(FOLDER, { encoding: 'utf8', recursive: true })
  .filter((name) => name.includes('.'))
  .map((name) => ({
    name,
    type: TYPES[name.endsWith('.css') ? 'css' : 'js'],
    content: readFileSync(new URL(name, FOLDER), 'utf8'),
  }));

export function assetRoutes(): Hono {
  const app = new Hono();
  for (const { name, type, content } of FILES) {
    app.get(`/${name}`, (context) =>
      context.body(content, 200, { 'content-type': type, 'cache-control': 'max-age=60' }),
    );
  }
  return app;
}
