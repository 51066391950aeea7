import { cards } from 'multisafepay-e2e';
import { expect, test } from './shop.ts';

test('a notification comes twice at once', async ({ page, shop, multisafepay, sandbox }) => {
  const orderId = await shop.checkout('Visa');
  const payment = await multisafepay.adopt(page, { orderId });
  await sandbox.override({
    on: 'notification',
    when: { order_id: orderId, status: 'completed' },
    do: { copies: 2, at_once: true },
  });
  await payment.payWith(cards.visa.completed);
  await expect(payment).toEndAs('completed');
  const sent = await sandbox.journal({ order_id: orderId, kind: 'notification', settled: 'true' });
  expect(sent.slice(-2)).toMatchObject([
    { status: 'completed', accepted: true },
    { status: 'completed', accepted: true },
  ]);
  expect(await shop.order(orderId)).toContain('Parcels sent: 1');
});

test('a notification comes after the shopper', async ({ page, shop, multisafepay, sandbox }) => {
  const orderId = await shop.checkout('Visa');
  const payment = await multisafepay.adopt(page, { orderId });
  // The first one is lost.
  await sandbox.override({
    on: 'notification',
    when: { order_id: orderId, status: 'completed' },
    do: { copies: 0 },
  });
  await payment.payWith(cards.visa.completed);
  await expect(page.getByRole('heading')).toHaveText('We wait for your payment');
  await sandbox.notify(orderId);
  await expect(page.getByRole('heading')).toHaveText('Thank you');
  await expect(payment).toEndAs('completed');
  expect(await shop.order(orderId)).toContain('Parcels sent: 1');
});

test('a notification is not from MultiSafepay', async ({ shop, sandbox }) => {
  const orderId = await shop.checkout('Visa');
  await sandbox.override({
    on: 'notification',
    when: { order_id: orderId, status: 'completed' },
    do: { signature: 'wrong' },
  });
  await sandbox.end(orderId, { outcome: 'completed' });
  const sent = await sandbox.journal({ order_id: orderId, kind: 'notification', settled: 'true' });
  expect(sent.at(-1)).toMatchObject({ status: 'completed', accepted: false });
  expect(await shop.order(orderId)).toContain('Parcels sent: 0');
});
