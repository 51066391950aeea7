import { expect, test } from '@playwright/test';
import { orderSchema, type ApiOrder } from '../../../fixtures/api/schemas.ts';
import type { Notification } from '../../../fixtures/witnesses/notifications.ts';
import { agree } from '../../../fixtures/verdict/check.ts';
import { historyChecks, mayFollow } from '../../../fixtures/verdict/history.ts';

const told = (status: string, financial = status, pspId = 1): ApiOrder =>
  orderSchema.parse({
    order_id: 'order-1',
    transaction_id: pspId,
    status,
    financial_status: financial,
    amount: 137,
    currency: 'EUR',
  });

const holds = (...orders: readonly ApiOrder[]): boolean => {
  const received = orders.slice(0, -1).map((order) => ({ order }) as Notification);
  return agree(historyChecks(received, orders.at(-1) ?? told('initialized')));
};

for (const [before, after] of [
  ['initialized', 'declined'],
  ['initialized', 'completed'],
  ['uncleared', 'completed'],
  ['uncleared', 'expired'],
  ['completed', 'shipped'],
  ['shipped', 'completed'],
  ['completed', 'void'],
  ['partial_refunded', 'partial_refunded'],
  ['void', 'cancelled'],
  ['completed', 'chargedback'],
] as const) {
  test(`${after} may follow ${before}`, () => expect(mayFollow(before, after)).toBe(true));
}

for (const [before, after] of [
  ['declined', 'completed'],
  ['declined', 'void'],
  ['expired', 'uncleared'],
  ['void', 'completed'],
  ['completed', 'declined'],
  ['completed', 'initialized'],
  ['refunded', 'completed'],
  ['uncleared', 'initialized'],
] as const) {
  test(`${after} never follows ${before}`, () => expect(mayFollow(before, after)).toBe(false));
}

test('a notification that comes twice is no step', () => {
  expect(holds(told('initialized'), told('completed'), told('completed'))).toBe(true);
});

test('the status of the money is judged as well', () => {
  expect(holds(told('completed', 'completed'), told('completed', 'uncleared'))).toBe(false);
});

test('a failed attempt that was a transaction of its own is another story', () => {
  expect(holds(told('declined', 'declined', 1), told('completed', 'completed', 2))).toBe(true);
  expect(holds(told('declined', 'declined', 2), told('completed', 'completed', 2))).toBe(false);
});

test('what was sent in one second may come in either order', () => {
  const sent = (status: string, at: number): Notification =>
    ({ order: told(status), signedAt: at }) as Notification;
  const fine = (...received: readonly Notification[]): boolean =>
    agree(historyChecks(received, told('completed')));
  expect(fine(sent('completed', 7), sent('initialized', 7))).toBe(true);
  expect(fine(sent('completed', 8), sent('uncleared', 7))).toBe(true);
  expect(fine(sent('uncleared', 7), sent('initialized', 8))).toBe(false);
  expect(fine(sent('declined', 7), sent('completed', 7))).toBe(false);
});
