/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import { chooseMethod } from '../../core/attempts.ts';
import { linkState } from '../../core/orders.ts';
import { playScenario } from '../../core/paying.ts';
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
      if (!order) return context.html(<DeadEnd why="unknown" />, 404);
      playScenario(world, order, Number(form('attempt')), 'MISTERCASH', form('scenario'));
      return context.redirect(nextAddress(environment, order), 303);
    });
}
