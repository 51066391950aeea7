import { Hono } from 'hono';
import type { SSEStreamingApi } from 'hono/streaming';
import { streamSSE } from 'hono/streaming';
import type { Order } from '../../core/orders.ts';
import { orderEvent } from '../../api/order-event.ts';
import { orderState } from '../../core/orders.ts';
import type { Environment } from '../environment.ts';
import { redirectAddress } from './next.ts';

/**
 * How the tab with the QR code learns that the phone has paid: an event stream with the event name and
 * fields of the documented one (docs/facts/api.md#event-stream), and an address to ask instead.
 */
export function followRoutes(environment: Environment): Hono {
  const { world } = environment;

  return new Hono()
    .get('/:session/status', (context) => {
      const order = world.store.bySession(context.req.param('session'));
      return order ? context.json(standing(environment, order)) : context.notFound();
    })
    .get('/:session/events', (context) => {
      const order = world.store.bySession(context.req.param('session'));
      if (!order) return context.notFound();
      return streamSSE(context, (stream) => untilDecided(environment, order, stream));
    });
}

/** Holds the stream open until its one event, or until the client leaves. */
function untilDecided(environment: Environment, order: Order, stream: SSEStreamingApi) {
  return new Promise<void>((finish) => {
    const tell = (): void => {
      const now = standing(environment, order);
      if (!now.next) return;
      stop();
      void stream.writeSSE({ event: 'session.order', data: JSON.stringify(now) }).then(finish);
    };
    const stopListening = environment.world.onChange((changed) => {
      if (changed === order) tell();
    });
    const stop = (): void => {
      environment.ended.removeEventListener('abort', over);
      stopListening();
    };
    const over = (): void => {
      stop();
      finish();
    };
    stream.onAbort(over);
    environment.ended.addEventListener('abort', over);
    tell();
  });
}

function standing(environment: Environment, order: Order) {
  return {
    ...orderEvent(order),
    /** Where to go now that it is decided; null while it is not. */
    next: orderState(order).status === 'initialized' ? null : redirectAddress(environment, order),
  };
}
