import { cards } from 'multisafepay-e2e';
import { expect, test } from './shop.ts';

test('a cup is refunded in the shop', async ({ page, shop, multisafepay, sandbox }) => {
  const orderId = await shop.checkout('Visa');
  const payment = await multisafepay.adopt(page, { orderId });
  await payment.payWith(cards.visa.completed);
  await expect(payment).toEndAs('completed');

  await shop.refund(orderId, 618);
  await expect.poll(() => shop.order(orderId)).toContain('Refunded: 0.00 EUR');
  const { related_transactions: refunds } = await payment.read();
  expect(refunds).toMatchObject([{ type: 'refund', status: 'reserved', amount: 618 }]);

  await sandbox.end(refunds?.[0]?.transaction_id ?? '', { outcome: 'completed' });
  await expect.poll(() => shop.order(orderId)).toContain('Refunded: 6.18 EUR');
});

test('an order is refunded in the dashboard', async ({ page, shop, multisafepay }) => {
  const orderId = await shop.checkout('Visa');
  const payment = await multisafepay.adopt(page, { orderId });
  await payment.payWith(cards.visa.completed);
  await expect(payment).toEndAs('completed');

  const refund = await payment.refund({ by: 'dashboard' });
  await expect(refund).toBeReserved();
  await refund.accept();
  await expect(refund).toBeCompleted();
  await expect.poll(() => shop.order(orderId)).toContain('Refunded: 12.37 EUR');
});
