/** @jsxImportSource hono/jsx */
import type { Hono } from 'hono';
import { currentPayment } from '../../core/orders.ts';
import type { Environment } from '../environment.ts';
import { qrPlatformRoutes } from '../platform/qr-routes.tsx';
import { platformRoutes } from '../platform/routes.tsx';
import { SWITCHES } from '../view/variants.ts';
import { createWebApp } from '../view/web-app.tsx';
import { showChallenge, showHop } from './challenge.tsx';
import { followRoutes } from './follow.ts';
import { createGuards } from './guards.tsx';
import { leavingRoutes } from './leaving-routes.tsx';
import { redirectAddress } from './next.ts';
import { payingRoutes } from './paying-routes.tsx';
import { qrRoutes } from './qr-code.tsx';
import { DeadEnd } from './result-page.tsx';

/** Payment pages and test platform: what testpayv2 is in reality. */
export function createPaymentPages(environment: Environment): Hono {
  const { world, urls, variants } = environment;
  const { whilePayable } = createGuards(world);
  // The page around the 3-D Secure page begins the way there in its frame.
  const app = createWebApp(environment, variants.frame === 'framed' ? "'self'" : undefined);

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

  app.route('/connect', leavingRoutes(environment));
  app.route('/connect', payingRoutes(environment));
  app.route('/connect', followRoutes(environment));
  app.route('/connect', qrRoutes(environment));
  // Simulators were seen at both paths (docs/facts/simulators.md#addresses).
  for (const path of SWITCHES.platform) {
    app.route(`/${path}`, qrPlatformRoutes(environment));
    app.route(`/${path}`, platformRoutes(environment));
  }
  app.get('/', (context) => context.redirect(urls.api, 303));
  app.notFound((context) => context.html(<DeadEnd why="unknown" />, 404));
  return app;
}
