import { expect } from '@playwright/test';
import { methodsUsed } from '../api/methods-used.ts';
import { attemptOf } from '../core/attempts.ts';
import type { GatewayId } from '../core/gateways.ts';
import type { Order } from '../core/orders.ts';
import { amountDue } from '../core/amounts.ts';
import { currentPayment, stateOf } from '../core/orders.ts';
import { playScenario } from '../core/paying.ts';
import { enterDetails } from '../core/paying-by-details.ts';
import { payByVoucher } from '../core/paying-by-voucher.ts';
import { statusesOf, test } from './support/world.ts';

const used = (order: Order) => {
  const payment = currentPayment(order);
  return methodsUsed(payment, stateOf(payment));
};

/** Balances in euros: 100, 5 and 0 (testing page, "Gift cards"). */
const VOUCHERS = [
  ['111115', 137, 'paid', 'completed/completed'],
  ['111115', 10_000, 'paid', 'completed/completed'],
  ['111115', 10_001, 'remainder', 'initialized/initialized'],
  ['111112', 500, 'paid', 'completed/completed'],
  ['111112', 501, 'remainder', 'initialized/initialized'],
  ['111110', 137, 'no balance', 'initialized/initialized'],
  ['111111', 137, 'invalid card number', 'initialized/initialized'],
] as const;

for (const [number, amount, result, statuses] of VOUCHERS) {
  test(`voucher ${number} for ${amount} cents: ${result}`, ({ core }) => {
    const confirmation = core.confirmation('VVVGIFTCRD', amount);
    expect(payByVoucher(core.world, confirmation, number)).toBe(result);
    expect(statusesOf(confirmation.order)).toBe(statuses);
  });
}

test('a voucher that pays everything is the only method used', ({ core }) => {
  const confirmation = core.confirmation('MONIMEAL', 300);
  payByVoucher(core.world, confirmation, '111112');
  expect(used(confirmation.order)).toMatchObject([
    { type: 'COUPON', coupon_brand: 'MONIMEAL', amount: 300, status: 'completed' },
  ]);
});

test('what a voucher leaves is paid by another method: two methods used', ({ core }) => {
  const confirmation = core.confirmation('VVVGIFTCRD', 1200);
  const { order } = confirmation;
  payByVoucher(core.world, confirmation, '111112');
  expect(amountDue(currentPayment(order))).toBe(700);
  expect(used(order), 'no method for the rest yet').toHaveLength(1);

  const method: GatewayId = 'EPS';
  enterDetails(core.world, { order, attempt: attemptOf(order), method }, { bic: 'RZOOAT2L420' });
  playScenario(core.world, order, attemptOf(order), method, 'Completed');
  expect(statusesOf(order)).toBe('completed/completed');
  expect(used(order)).toMatchObject([
    { type: 'COUPON', coupon_brand: 'VVVGIFTCRD', amount: 500 },
    { type: 'EPS', payment_description: 'EPS', amount: 700 },
  ]);
});

test('two vouchers add up, and a form sent twice pays once', ({ core }) => {
  const confirmation = core.confirmation('VVVGIFTCRD', 1000);
  const { order } = confirmation;
  expect(payByVoucher(core.world, confirmation, '111112')).toBe('remainder');
  expect(payByVoucher(core.world, confirmation, '111112')).toBe('paid');
  expect(payByVoucher(core.world, confirmation, '111112')).toBe('late');
  expect(used(order)).toMatchObject([{ amount: 500 }, { amount: 500 }]);
});
