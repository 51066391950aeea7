/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import { linkState } from '../../core/orders.ts';
import { chooseMethod, playScenario } from '../../core/paying.ts';
import { isScenario } from '../../core/rules.ts';
import type { Environment } from '../environment.ts';
import { nextAddress } from '../payment/next.ts';
import { DeadEnd } from '../payment/result-page.tsx';
import { formOf } from '../view/web-app.tsx';
import { PlatformPage } from './platform-page.tsx';

/** The test platform, which stands for the bank's own pages: `/simulator/qr?mtp_method=mistercash&token=...`. */
export function platformRoutes(environment: Environment): Hono {
  const { world } = environment;

  return new Hono()
    .get('/qr', (context) => {
      const order = world.store.byQrToken(context.req.query('token') ?? '');
      if (!order) return context.html(<DeadEnd why="unknown" />, 404);
      const link = linkState(order, world.clock.now());
      if (link !== 'payable') return context.html(<DeadEnd why={link} />, 410);
      chooseMethod(world, order, 'MISTERCASH', 'qr');
      return context.html(<PlatformPage environment={environment} order={order} />);
    })
    .post('/qr', async (context) => {
      const form = await formOf(context.req);
      const order = world.store.byQrToken(form('token'));
      const scenario = form('scenario');
      if (!order || !isScenario(scenario)) return context.html(<DeadEnd why="unknown" />, 404);
      playScenario(world, order, 'MISTERCASH', scenario);
      return context.redirect(nextAddress(environment, order), 303);
    });
}
