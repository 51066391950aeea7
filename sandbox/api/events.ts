import type { Context } from 'hono';
import { Hono } from 'hono';
import type { SSEStreamingApi } from 'hono/streaming';
import { streamSSE } from 'hono/streaming';
import type { Order } from '../core/orders.ts';
import type { Environment } from '../environment.ts';
import { PlainRefusal } from './errors.ts';
import { sessionOf } from './events-token.ts';
import { orderEvent } from './order-event.ts';

/**
 * GET /events/stream/ with `Authorization: <events_token>`: the changes of one order as they happen
 * (docs/facts/api.md#event-stream).
 */
export function eventRoutes(environment: Environment): Hono {
  const { world, site } = environment;
  const orderOf = (context: Context): Order | undefined => {
    const token = (context.req.header('authorization') ?? '').replace(/^Bearer\s+/i, '');
    const session = sessionOf(token, site.apiKey, world.clock.now());
    return session === undefined ? undefined : world.store.bySession(session);
  };

  return new Hono().get('/stream', (context) => {
    const order = orderOf(context);
    if (!order) throw new PlainRefusal(403);
    context.header('access-control-allow-origin', '*');
    return streamSSE(context, (stream) => untilAbandoned(environment, order, stream));
  });
}

/** The stream ends with its listener or the environment: a refund may follow long after the payment. */
async function untilAbandoned(
  { world, ended }: Environment,
  order: Order,
  stream: SSEStreamingApi,
): Promise<void> {
  const stopListening = world.onChange((changed) => {
    if (changed !== order) return;
    void stream.writeSSE({ event: 'session.order', data: JSON.stringify(orderEvent(order)) });
  });
  // A comment: the listener learns that the stream is open.
  await stream.write(': open\n\n');
  await new Promise<void>((finish) => {
    const over = (): void => {
      ended.removeEventListener('abort', over);
      finish();
    };
    stream.onAbort(over);
    ended.addEventListener('abort', over);
  });
  stopListening();
}
