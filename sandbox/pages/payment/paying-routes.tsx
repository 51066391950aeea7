/** @jsxImportSource hono/jsx */
import type { Context } from 'hono';
import { Hono } from 'hono';
import { attemptOf, chooseMethod } from '../../core/attempts.ts';
import type { Gateway } from '../../core/gateways.ts';
import { findGateway, gatewayOf, isAsking } from '../../core/gateways.ts';
import { canPay } from '../../core/offering.ts';
import type { Order } from '../../core/orders.ts';
import { amountDue } from '../../core/amounts.ts';
import { currentPayment, orderState } from '../../core/orders.ts';
import { payByAmount } from '../../core/paying-by-details.ts';
import { goesStraight } from '../platform/address.ts';
import type { Environment } from '../environment.ts';
import { formOf } from '../view/web-app.tsx';
import { cardPage, confirmCard } from './card-page.tsx';
import { createGuards } from './guards.tsx';
import { confirmOther, otherPage } from './method-pages.tsx';
import { nextAddress } from './next.ts';
import { DeadEnd } from './result-page.tsx';
import { methodList } from './screens.tsx';

/** A payment link opened, and its form confirmed. */
export function payingRoutes(environment: Environment): Hono {
  const { world, variants } = environment;
  const { withOrder, whilePayable } = createGuards(world);

  /**
   * With a gateway its form is "tailored", yet a list may come first
   * (docs/facts/payment-pages.md#choice-of-the-method).
   */
  function methodFor(context: Context, order: Order, all: boolean): Gateway | undefined {
    const { gateway, amount } = order.details;
    const asked = findGateway(context.req.query('method') ?? '');
    // Never offered for this order: the list says what is.
    if (asked && !canPay(asked, order.details)) return undefined;
    // What a voucher did not cover may be paid by any method.
    const isRest = amountDue(currentPayment(order)) < amount;
    const listed = all || isRest || variants.methods === 'first';
    return asked ?? (gateway && !listed ? gatewayOf(gateway) : undefined);
  }

  /** Shows a method's page; where it has nothing to ask, the bank's, or what the amount decides. */
  function show(context: Context, order: Order, gateway: Gateway): Response | Promise<Response> {
    if (goesStraight(gateway)) {
      chooseMethod(world, order, gateway.id, 'page');
      return context.redirect(nextAddress(environment, order), 303);
    }
    if (isAsking(gateway, 'amount')) {
      // A reload of a declined payment is no other attempt.
      const { status, method } = orderState(order);
      const attempt = attemptOf(order);
      const again = status === 'declined' && method === gateway.id;
      if (!again) payByAmount(world, { order, attempt, method: gateway.id });
      return context.redirect(nextAddress(environment, order), 303);
    }
    // A QR payment has no transaction before the scan; anything else begins when its form is shown
    // (docs/facts/qr.md#qr-page).
    const open = orderState(order).status === 'initialized';
    if (open && !order.details.qr.enabled) chooseMethod(world, order, gateway.id, 'page');
    if (isAsking(gateway, 'card')) return context.html(cardPage(environment, order, gateway));
    return context.html(otherPage(environment, order, gateway));
  }

  return new Hono()
    .get(
      '/:session',
      whilePayable((context, order) => {
        const all = context.req.query('methods') === 'all';
        const gateway = methodFor(context, order, all);
        if (!gateway) return context.html(methodList(environment, order, all));
        return show(context, order, gateway);
      }),
    )
    .post(
      '/:session/pay',
      withOrder(async (context, order) => {
        const form = await formOf(context.req);
        const gateway = findGateway(form('method'));
        if (!gateway || !canPay(gateway, order.details)) {
          return context.html(<DeadEnd why="unknown" />, 400);
        }
        const confirmed = { order, attempt: Number(form('attempt')), form };
        const again = isAsking(gateway, 'card')
          ? confirmCard(environment, { ...confirmed, gateway })
          : confirmOther(environment, { ...confirmed, gateway });
        return again
          ? context.html(again, 422)
          : context.redirect(nextAddress(environment, order), 303);
      }),
    );
}
