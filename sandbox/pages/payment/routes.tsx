/** @jsxImportSource hono/jsx */
import type { Context, Hono } from 'hono';
import { findGateway, gatewayOf } from '../../core/gateways.ts';
import type { Order } from '../../core/orders.ts';
import { currentPayment, linkState, orderState } from '../../core/orders.ts';
import { cancelPayment, chooseMethod, isOpenAttempt, payByCard } from '../../core/paying.ts';
import type { Environment } from '../../environment.ts';
import { createWebApp, formOf } from '../view/web-app.ts';
import { EMPTY_CARD, readCard } from './card-input.ts';
import { followRoutes } from './follow.ts';
import { HopPage } from './hop-page.tsx';
import { DeadEnd, ResultPage } from './result-page.tsx';
import { cardPage, methodList } from './screens.tsx';
import { platformRoutes } from '../platform/routes.tsx';
import { nextAddress, redirectAddress } from './next.ts';

/** Payment pages and test platform: what testpayv2 is in reality. */
export function createPaymentPages(environment: Environment): Hono {
  const { world, urls } = environment;
  const app = createWebApp();

  /** Runs a handler with the order of the session in the path, or says that the link leads nowhere. */
  const withOrder =
    (handler: (context: Context, order: Order) => Response | Promise<Response>) =>
    (context: Context) => {
      const order = world.store.bySession(context.req.param('session') ?? '');
      return order ? handler(context, order) : context.html(<DeadEnd why="unknown" />, 404);
    };

  /** Only a link that can still be paid gets through. */
  const whilePayable = (
    handler: (context: Context, order: Order) => Response | Promise<Response>,
  ) =>
    withOrder((context, order) => {
      const link = linkState(order, world.clock.now());
      return link === 'payable'
        ? handler(context, order)
        : context.html(<DeadEnd why={link} />, 410);
    });

  // The last hop to the shop (pages.md 5.1): everybody leaves through here, whatever the outcome.
  app.get('/connect/redirect', (context) => {
    const transaction = world.store.transaction(Number(context.req.query('mspid')));
    if (!transaction) return context.html(<DeadEnd why="unknown" />, 404);
    return context.redirect(nextAddress(environment, transaction.order), 303);
  });

  app.get(
    '/connect/:session',
    whilePayable((context, order) => {
      const all = context.req.query('methods') === 'all';
      const asked = findGateway(context.req.query('method') ?? '');
      const gateway = asked ?? (order.details.gateway && !all && gatewayOf(order.details.gateway));
      if (!gateway) return context.html(methodList(environment, order, all));
      // A QR payment has no transaction before the scan; anything else begins when its form is shown (pages.md 3).
      const open = orderState(order).status === 'initialized';
      if (open && !order.details.qr.enabled) chooseMethod(world, order, gateway.id, 'page');
      return context.html(cardPage(environment, order, gateway, EMPTY_CARD, {}));
    }),
  );

  app.post(
    '/connect/:session/pay',
    withOrder(async (context, order) => {
      const form = await formOf(context.req);
      const gateway = findGateway(form('method'));
      if (!gateway) return context.html(<DeadEnd why="unknown" />, 400);
      const attempt = Number(form('attempt'));
      const reading = readCard(form, gateway, world.clock.now());
      if (reading.ok) {
        payByCard(world, order, attempt, gateway.id, reading.card);
      } else if (isOpenAttempt(world, order, attempt)) {
        const { fields, problems } = reading;
        return context.html(cardPage(environment, order, gateway, fields, problems), 422);
      }
      return context.redirect(nextAddress(environment, order), 303);
    }),
  );

  app.get(
    '/connect/:session/verify',
    whilePayable((context, order) => {
      const transaction = currentPayment(order);
      const { challenge } = transaction;
      if (!challenge) return context.redirect(redirectAddress(environment, order), 303);
      return context.html(<HopPage environment={environment} transaction={transaction} />);
    }),
  );

  app.get(
    '/connect/:session/cancel',
    whilePayable((context, order) => {
      cancelPayment(world, order);
      const address = environment.parts.returnAddress(order);
      return context.redirect(address ?? `/connect/${order.sessionId}/result`, 303);
    }),
  );

  app.get(
    '/connect/:session/result',
    withOrder((context, order) =>
      context.html(<ResultPage environment={environment} transaction={currentPayment(order)} />),
    ),
  );

  app.route('/connect', followRoutes(environment));
  app.route('/simulator', platformRoutes(environment));
  app.get('/', (context) => context.redirect(urls.api, 303));
  app.notFound((context) => context.html(<DeadEnd why="unknown" />, 404));
  return app;
}
