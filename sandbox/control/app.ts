import type { Context } from 'hono';
import { Hono } from 'hono';
import { sameText } from '../api/auth.ts';
import { reportFailure } from '../report.ts';
import type { Call, CallName, Handlers } from './calls.ts';
import { CALLS } from './calls.ts';
import { endpoints } from './handlers.ts';
import { json, parse, Refused } from './requests.ts';

/** The control endpoint: not a part of what the sandbox plays, off unless asked for. */
export function createControl(token: string, handlers: Handlers): Hono {
  const app = new Hono({ strict: false })
    .use('/control/*', async ({ req }, next) => {
      if (!sameText(req.path.split('/')[2] ?? '', token)) {
        const why = 'the address of the control endpoint holds a token: see controlUrl';
        throw new Refused(`${why}, printed at the start`, 403);
      }
      await next();
    })
    .basePath('/control/:token');

  for (const name of Object.keys(CALLS) as CallName[]) {
    const call: Call = CALLS[name];
    app.on(call.method, call.path.replaceAll('{', ':').replaceAll('}', ''), async (context) => {
      // Checked by the call's own shapes, of which the handler's type is made.
      const handler = handlers[name] as (given: object) => unknown;
      const answer = await handler(await given(context, call));
      return context.json(answer as object, call.status ?? 200);
    });
  }

  app.notFound((context) => {
    const what = `no ${context.req.method} ${context.req.path.replace(`/${token}`, '')}`;
    const error = `${what}; there is ${Object.keys(endpoints()).join(', ')}`;
    return context.json({ error }, 404);
  });
  app.onError((error, context) => {
    if (error instanceof Refused) return context.json({ error: error.message }, error.status);
    reportFailure(error);
    return context.json({ error: 'the sandbox failed, see its output' }, 500);
  });
  return app;
}

async function given({ req }: Context, { query, body }: Call): Promise<object> {
  return {
    parameters: req.param(),
    query: query && parse(query, req.query()),
    body: body && parse(body, json(await req.text())),
  };
}
