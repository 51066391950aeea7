/** @jsxImportSource hono/jsx */
import type { Context, Hono } from 'hono';
import { findGateway, gatewayOf, isAsking } from '../../core/gateways.ts';
import type { Order } from '../../core/orders.ts';
import { currentPayment, linkState, orderState } from '../../core/orders.ts';
import { chooseMethod, isOpenAttempt } from '../../core/attempts.ts';
import { cancelPayment, payByCard } from '../../core/paying.ts';
import type { Environment } from '../environment.ts';
import { SWITCHES } from '../view/variants.ts';
import { createWebApp, formOf } from '../view/web-app.tsx';
import { EMPTY_CARD, readCard } from './card-input.ts';
import { followRoutes } from './follow.ts';
import { showChallenge, showHop, skipChallenge } from './challenge.tsx';
import { ReturnPage } from './hop-page.tsx';
import { qrRoutes } from './qr-code.tsx';
import { DeadEnd, ResultPage } from './result-page.tsx';
import { cardPage, methodList } from './screens.tsx';
import { platformRoutes } from '../platform/routes.tsx';
import { nextAddress, redirectAddress } from './next.ts';

/** Payment pages and test platform: what testpayv2 is in reality. */
export function createPaymentPages(environment: Environment): Hono {
  const { world, urls, variants } = environment;
  const app = createWebApp(environment);

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
    const address = nextAddress(environment, transaction.order);
    return variants.hopAfter === 'page'
      ? context.html(<ReturnPage address={address} />)
      : context.redirect(address, 303);
  });

  app.get(
    '/connect/:session',
    whilePayable((context, order) => {
      // With a gateway its form is "tailored", yet a list may come first (pages.md 1.2).
      const all = context.req.query('methods') === 'all';
      const listed = all || variants.methods === 'first';
      const asked = findGateway(context.req.query('method') ?? '');
      const gateway =
        asked ?? (order.details.gateway && !listed && gatewayOf(order.details.gateway));
      if (!gateway) return context.html(methodList(environment, order, all));
      if (!isAsking(gateway, 'card')) return context.html(<DeadEnd why="unknown" />, 501);
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
      if (!gateway || !isAsking(gateway, 'card')) {
        return context.html(<DeadEnd why="unknown" />, 400);
      }
      const attempt = Number(form('attempt'));
      const reading = readCard(form, gateway, world.clock.now());
      if (reading.ok) {
        payByCard(world, order, attempt, gateway.id, reading.card);
        skipChallenge(environment, order, gateway);
      } else if (isOpenAttempt(world, order, attempt)) {
        const { fields, problems } = reading;
        return context.html(cardPage(environment, order, gateway, fields, problems), 422);
      }
      return context.redirect(nextAddress(environment, order), 303);
    }),
  );

  /** Only a payment that still waits for its 3-D Secure answer gets through. */
  const whileChallenged = (show: typeof showChallenge) =>
    whilePayable((context, order) => {
      const transaction = currentPayment(order);
      return transaction.challenge
        ? show(context, { environment, transaction })
        : context.redirect(redirectAddress(environment, order), 303);
    });
  app.get('/connect/:session/verify', whileChallenged(showChallenge));
  app.get('/connect/:session/challenge', whileChallenged(showHop));

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
  app.route('/connect', qrRoutes(environment));
  // Simulators were seen at both paths (pages.md 6).
  for (const path of SWITCHES.platform) app.route(`/${path}`, platformRoutes(environment));
  app.get('/', (context) => context.redirect(urls.api, 303));
  app.notFound((context) => context.html(<DeadEnd why="unknown" />, 404));
  return app;
}
