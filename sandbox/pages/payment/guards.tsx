/** @jsxImportSource hono/jsx */
import type { Context } from 'hono';
import type { Order } from '../../core/orders.ts';
import { linkState } from '../../core/orders.ts';
import type { World } from '../../core/world.ts';
import { instructionsOf } from './instructions.tsx';
import { DeadEnd } from './result-page.tsx';

type Handler = (context: Context, order: Order) => Response | Promise<Response>;

/** Which visitor may open a page of a payment link, and what others see. */
export function createGuards(world: World) {
  /** Runs a handler with the order of the session in the path, or says that the link leads nowhere. */
  const withOrder = (handler: Handler) => (context: Context) => {
    const order = world.store.bySession(context.req.param('session') ?? '');
    return order ? handler(context, order) : context.html(<DeadEnd why="unknown" />, 404);
  };

  /** Only a link that can still be paid gets through; where something is left to do, that is shown again. */
  const whilePayable = (handler: Handler) =>
    withOrder((context, order) => {
      const link = linkState(order, world.clock.now());
      if (link === 'payable') return handler(context, order);
      if (link === 'awaited' && instructionsOf(order)) {
        return context.redirect(`/connect/${order.sessionId}/result`, 303);
      }
      return context.html(<DeadEnd why={link} />, 410);
    });

  return { withOrder, whilePayable };
}
