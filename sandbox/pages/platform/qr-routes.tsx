/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import { chooseMethod } from '../../core/attempts.ts';
import { findGateway } from '../../core/gateways.ts';
import { linkState } from '../../core/orders.ts';
import { playScenario } from '../../core/paying.ts';
import type { Environment } from '../environment.ts';
import { redirectAddress } from '../payment/next.ts';
import { DeadEnd } from '../payment/result-page.tsx';
import { formOf } from '../view/web-app.tsx';
import { PlatformPage } from './platform-page.tsx';

/** The test platform on the phone that scanned a code: `/simulator/qr?mtp_method=mistercash&token=...`. */
export function qrPlatformRoutes(environment: Environment): Hono {
  const { world, variants } = environment;

  return new Hono()
    .get('/qr', (context) => {
      const order = world.store.byQrToken(context.req.query('token') ?? '');
      const gateway = findGateway(context.req.query('mtp_method') ?? '');
      if (!order || !gateway) return context.html(<DeadEnd why="unknown" />, 404);
      const link = linkState(order, world.clock.now());
      if (link !== 'payable') return context.html(<DeadEnd why={link} />, 410);
      const transaction = chooseMethod(world, order, gateway.id, 'qr');
      const action = `/${variants.platform}/qr?mtp_method=${gateway.id.toLowerCase()}`;
      const page = { environment, gateway, transaction, action, token: order.qrToken };
      return context.html(<PlatformPage {...page} />);
    })
    .post('/qr', async (context) => {
      const form = await formOf(context.req);
      const order = world.store.byQrToken(form('token'));
      const gateway = findGateway(context.req.query('mtp_method') ?? '');
      if (!order || !gateway) return context.html(<DeadEnd why="unknown" />, 404);
      const attempt = order.payments.findIndex(({ id }) => id === Number(form('mspid')));
      playScenario(world, order, attempt, gateway.id, form('scenario'));
      return context.redirect(redirectAddress(environment, order), 303);
    });
}
