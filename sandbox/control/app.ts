import { Hono } from 'hono';
import { announcement } from '../announce.ts';
import { sameText } from '../api/auth.ts';
import { reportFailure } from '../report.ts';
import type { Controls } from './controls.ts';
import { deliveriesOf, orderOf } from './deliveries.ts';
import { NoneLeft } from './lending.ts';
import { BadRequest, readAdvance, readNothing, readOrderId } from './requests.ts';
import { createTurns } from './turns.ts';

/** Everything below `/control/<token>/`, as GET /control/ lists it, without the token. */
const ENDPOINTS = {
  'GET /control/': 'this list',
  'GET /control/clock': 'the time of this environment, in ISO 8601',
  'POST /control/clock':
    'lets time pass: {"advance":{"days":1,"hours":1,"minutes":1,"seconds":1}}, any of them; answers when everything that fell due has happened and its notifications were sent',
  'POST /control/reset':
    'forgets every order, token and session; addresses, credentials and seed stay, ids and an advanced clock begin anew',
  'GET /control/deliveries':
    'the last thousand notifications with all that was sent, the answer and the next attempt; ?order_id= for those of one order',
  'POST /control/resend':
    'sends the notification of an order in its current state: {"order_id":"first-1"}; answers with the result',
  'POST /control/environments':
    'starts a fresh environment in this process, with its own ports, key and clock; answers with its addresses and credentials',
};

class WrongToken extends Error {
  override readonly message =
    'the address of the control endpoint holds a token: see controlUrl, printed at the start';
}

/** The control endpoint: not a part of what the sandbox plays, off unless asked for. */
export function createControl({ token, environment, reset, lend }: Controls): Hono {
  const app = new Hono({ strict: false })
    .use('/control/*', async ({ req }, next) => {
      if (!sameText(req.path.split('/')[2] ?? '', token)) throw new WrongToken();
      await next();
    })
    .basePath('/control/:token');
  const inTurn = createTurns();
  const now = () => ({ now: new Date(environment().world.clock.now()).toISOString() });

  app.get('/', (context) => context.json({ endpoints: ENDPOINTS }));
  app.get('/clock', (context) => context.json(now()));
  app.post('/clock', async (context) => {
    const milliseconds = readAdvance(await context.req.text());
    await inTurn(async () => {
      const { world, notifier } = environment();
      // A notification that fails while time passes is repeated while time passes.
      await notifier.settled();
      await world.clock.advance(milliseconds, () => notifier.settled());
    });
    return context.json(now());
  });
  app.post('/reset', async (context) => {
    readNothing(await context.req.text());
    await inTurn(reset);
    return context.json(now());
  });
  app.get('/deliveries', (context) =>
    context.json({ deliveries: deliveriesOf(environment(), context.req.query('order_id')) }),
  );
  app.post('/resend', async (context) => {
    const orderId = readOrderId(await context.req.text());
    const { notifier } = environment();
    await notifier.resend(orderOf(environment(), orderId));
    return context.json(deliveriesOf(environment(), orderId).at(-1));
  });
  app.post('/environments', async (context) => {
    readNothing(await context.req.text());
    return context.json(announcement(await lend()), 201);
  });

  app.notFound((context) => {
    const what = `no ${context.req.method} ${context.req.path.replace(`/${token}`, '')}`;
    const error = `${what}; there is ${Object.keys(ENDPOINTS).join(', ')}`;
    return context.json({ error }, 404);
  });
  app.onError((error, context) => {
    if (error instanceof WrongToken) return context.json({ error: error.message }, 403);
    if (error instanceof NoneLeft) return context.json({ error: error.message }, 503);
    if (error instanceof BadRequest) return context.json({ error: error.message }, 400);
    reportFailure(error);
    return context.json({ error: 'the sandbox failed, see its output' }, 500);
  });
  return app;
}
