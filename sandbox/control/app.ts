import { Hono } from 'hono';
import { announcement } from '../announce.ts';
import type { Clock } from '../core/clock.ts';
import { reportFailure } from '../report.ts';
import type { Sandbox } from '../start.ts';
import { BadRequest, readAdvance, readNothing } from './requests.ts';

/** What can be controlled from outside. */
export interface Controls {
  readonly clock: Clock;
  readonly notificationsSettled: () => Promise<void>;
  /** Starts another sandbox of the same kind, which lives as long as this one. */
  readonly lend: () => Promise<Sandbox>;
}

/** Everything below `/control/`, as GET /control/ tells it. */
const ENDPOINTS = {
  'GET /control/': 'this list',
  'GET /control/clock': 'the time of this environment, in ISO 8601',
  'POST /control/clock':
    'lets time pass: {"advance":{"days":1,"hours":1,"minutes":1,"seconds":1}}, any of them; answers when everything that fell due has happened and its notifications were sent',
  'POST /control/environments':
    'starts a fresh environment in this process, with its own ports, key and clock; answers with its addresses and credentials',
};

/** The control endpoint: not a part of what the sandbox plays, off unless asked for. */
export function createControl({ clock, notificationsSettled, lend }: Controls): Hono {
  const app = new Hono({ strict: false }).basePath('/control');
  const now = () => ({ now: new Date(clock.now()).toISOString() });

  app.get('/', (context) => context.json({ endpoints: ENDPOINTS }));
  app.get('/clock', (context) => context.json(now()));
  app.post('/clock', async (context) => {
    const milliseconds = readAdvance(await context.req.text());
    // A notification that fails while time passes is repeated while time passes.
    await notificationsSettled();
    await clock.advance(milliseconds, notificationsSettled);
    return context.json(now());
  });
  app.post('/environments', async (context) => {
    readNothing(await context.req.text());
    return context.json(announcement(await lend()), 201);
  });

  app.notFound((context) => {
    const what = `no ${context.req.method} ${context.req.path}`;
    const error = `${what}; there is ${Object.keys(ENDPOINTS).join(', ')}`;
    return context.json({ error }, 404);
  });
  app.onError((error, context) => {
    if (error instanceof BadRequest) return context.json({ error: error.message }, 400);
    reportFailure(error);
    return context.json({ error: 'the sandbox failed, see its output' }, 500);
  });
  return app;
}
