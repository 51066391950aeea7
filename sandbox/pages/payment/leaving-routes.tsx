/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import { currentPayment, isAwaited, orderState } from '../../core/orders.ts';
import { cancelPayment } from '../../core/paying.ts';
import { isPaid } from '../../core/statuses.ts';
import type { Environment } from '../environment.ts';
import { createGuards } from './guards.tsx';
import { ReturnPage } from './hop-page.tsx';
import { instructionsOf } from './instructions.tsx';
import { nextAddress, shopAddress } from './next.ts';
import { DeadEnd, ResultPage } from './result-page.tsx';

/** The ways out: to the shop, or to a page that says how it ended. */
export function leavingRoutes(environment: Environment): Hono {
  const { world, variants } = environment;
  const { withOrder, whilePayable } = createGuards(world);
  const app = new Hono();

  // The last hop to the shop (docs/facts/payment-pages.md#return-to-the-shop): everybody leaves through here, whatever
  // the outcome.
  app.get('/redirect', (context) => {
    const transaction = world.store.transaction(Number(context.req.query('mspid')));
    if (!transaction) return context.html(<DeadEnd why="unknown" />, 404);
    const address = nextAddress(environment, transaction.order);
    return variants.hopAfter === 'page'
      ? context.html(<ReturnPage address={address} />)
      : context.redirect(address, 303);
  });

  app.get(
    '/:session/cancel',
    whilePayable((context, order) => {
      cancelPayment(world, order);
      return context.redirect(shopAddress(environment, order), 303);
    }),
  );

  app.get(
    '/:session/result',
    withOrder((context, order) => {
      const page = { environment, transaction: currentPayment(order) };
      const succeeded = isAwaited(order) || isPaid(orderState(order).status);
      const Instructions = succeeded ? instructionsOf(order) : undefined;
      return context.html(Instructions ? <Instructions {...page} /> : <ResultPage {...page} />);
    }),
  );

  app.post(
    '/:session/return',
    withOrder((context, order) => context.redirect(shopAddress(environment, order), 303)),
  );
  return app;
}
