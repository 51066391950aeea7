import { expect } from '@playwright/test';
import type { GatewayId } from '../core/gateways.ts';
import { GATEWAYS } from '../core/gateways.ts';
import { act } from '../core/merchant.ts';
import type { Payment } from '../core/orders.ts';
import { currentPayment, stateOf } from '../core/orders.ts';
import { chooseMethod } from '../core/attempts.ts';
import { COMPLETED } from '../core/outcomes.ts';
import { acceptRefund, requestRefund } from '../core/refunding.ts';
import type { RefundWay } from '../core/refund-rules.ts';
import { follow } from '../core/verdicts.ts';
import type { TestWorld } from './support/world.ts';
import { statusesOf, test } from './support/world.ts';

/** What the two guides list (testing page, "How to test refunding"), and what the methods' own steps add. */
const BOTH =
  'MISTERCASH DIRDEB EPS GIROPAY IDEAL DIRECTBANK TRUSTLY MAESTRO VISA MASTERCARD AMEX CREDITCARD IN3 PAYPAL WECHAT KLARNA BILLINK MYBANK';
const DASHBOARD_ONLY = 'BANKTRANS BELFIUS CBC KBC P24 ALIPAY';
const LISTED: Readonly<Record<RefundWay, readonly string[]>> = {
  // Pay After Delivery: API reference, refund an order.
  api: `${BOTH} BNPL_MF`.split(' '),
  dashboard: `${BOTH} ${DASHBOARD_ONLY}`.split(' '),
};

function paid(
  core: TestWorld,
  method: GatewayId,
  amount = 137,
  by: 'page' | 'qr' = 'page',
): Payment {
  const { order } = core.confirmation(method, amount);
  const payment = chooseMethod(core.world, order, method, by);
  follow(core.world, payment, { now: COMPLETED });
  return payment;
}

const ask = (core: TestWorld, payment: Payment, amount: number, by: RefundWay = 'api') =>
  requestRefund(core.world, payment, { amount, description: '', by });

for (const way of ['api', 'dashboard'] as const) {
  test(`by ${way} exactly the listed methods are refundable`, ({ core }) => {
    const refused = GATEWAYS.map(({ id }) => {
      const payment = paid(core, id);
      if (stateOf(payment).status === 'uncleared') act(core.world, payment, 'accept');
      return [id, ask(core, payment, 137, way)] as const;
    });
    const able = refused.filter(([, result]) => result !== 'not supported').map(([id]) => id);
    expect(able.toSorted()).toEqual(LISTED[way].toSorted());
  });
}

test('a Bancontact payment by QR code is not refundable in test', ({ core }) => {
  expect(ask(core, paid(core, 'MISTERCASH', 137, 'qr'), 137)).toBe('not supported');
});

for (const [shipped, statuses] of [
  [false, 'void/completed'],
  [true, 'refunded/completed'],
] as const) {
  test(`a pay-later order refunded as a whole, shipped: ${shipped}`, ({ core }) => {
    const payment = paid(core, 'KLARNA');
    if (shipped) act(core.world, payment, 'ship');
    const refund = ask(core, payment, 137);
    if (typeof refund === 'string') throw new Error(refund);
    expect(stateOf(refund).status).toBe('reserved');
    acceptRefund(core.world, refund, 'Seen');
    expect(stateOf(refund).status).toBe('completed');
    expect(statusesOf(payment.order)).toBe(statuses);
  });
}

test('Billink refunds at once, without Accept', ({ core }) => {
  const payment = paid(core, 'BILLINK');
  const refund = ask(core, payment, 37);
  if (typeof refund === 'string') throw new Error(refund);
  expect(stateOf(refund).status).toBe('completed');
  expect(statusesOf(payment.order)).toBe('partial_refunded/completed');
});

test('where partial refunds are not enabled only the whole is refunded', ({ core }) => {
  const world = { ...core.world, rules: { ...core.world.rules, partialRefunds: false } };
  const payment = paid(core, 'VISA');
  const request = { description: '', by: 'api' } as const;
  expect(requestRefund(world, payment, { ...request, amount: 136 })).toBe('partial');
  expect(requestRefund(world, payment, { ...request, amount: 137 })).toMatchObject({ amount: 137 });
});

test('a declined order is not refundable, nor more than was paid', ({ core }) => {
  const { order } = core.confirmation('IDEAL');
  chooseMethod(core.world, order, 'IDEAL', 'page');
  expect(ask(core, currentPayment(order), 137)).toBe('not refundable');
  expect(ask(core, paid(core, 'IDEAL'), 138)).toBe('too much');
});
