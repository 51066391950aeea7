import { cards, scenarios } from 'multisafepay-e2e';
import { expect, test } from './shop.ts';

/** What the shop says of every order: it is compared with what MultiSafepay has. */
const cups = { amount: 1_237, currency: 'EUR', description: 'Two cups' };

const nothingSent = ['Parcels sent: 0', 'Refunded: 0.00 EUR'];
const sent = ['Payment: completed', 'Parcels sent: 1', 'Refunded: 0.00 EUR'];

test('a card is paid, and the cups are sent', async ({ page, shop, multisafepay }) => {
  const orderId = await shop.checkout('Visa');
  const payment = await multisafepay.adopt(page, { orderId, ...cups });
  await payment.payWith(cards.visa.completed);
  await expect(payment).toEndAs('completed');
  await expect(page.getByRole('heading')).toHaveText('Thank you');
  await expect.poll(() => shop.order(orderId)).toEqual(sent);
});

test('a card is declined, and nothing is sent', async ({ page, shop, multisafepay }) => {
  const orderId = await shop.checkout('Visa');
  const payment = await multisafepay.adopt(page, { orderId, ...cups });
  await payment.payWith(cards.visa.insufficientFunds);
  await expect(payment).toEndAs('declined', { cause: 'insufficient funds' });
  await expect(page.getByRole('heading')).toHaveText('You have not paid');
  await expect.poll(() => shop.order(orderId)).toEqual(['Payment: declined', ...nothingSent]);
});

test('3-D Secure refuses the shopper', async ({ page, shop, multisafepay }) => {
  const orderId = await shop.checkout('Visa');
  const payment = await multisafepay.adopt(page, { orderId, ...cups });
  await payment.payWith(cards.visa.authenticationFailed);
  await expect(payment).toEndAs('declined', { cause: '3D authentication failed' });
  await expect.poll(() => shop.order(orderId)).toEqual(['Payment: declined', ...nothingSent]);
});

test('a shopper cancels on the payment page', async ({ page, shop, multisafepay }) => {
  const orderId = await shop.checkout('Visa');
  const payment = await multisafepay.adopt(page, { orderId, ...cups });
  await payment.cancel();
  await expect(payment).toBeCancelled();
  await expect(page.getByRole('heading')).toHaveText('You have not paid');
});

test('a shopper cancels at the bank', async ({ page, shop, multisafepay }) => {
  const orderId = await shop.checkout('iDEAL');
  const payment = await multisafepay.adopt(page, { orderId, ...cups });
  await payment.payWith(scenarios.ideal.cancelled);
  await expect(payment).toEndAs('void');
  await expect(page.getByRole('heading')).toHaveText('You have not paid');
});

test('a QR code is paid on a phone', async ({ page, shop, multisafepay }) => {
  const orderId = await shop.checkout('Bancontact');
  const payment = await multisafepay.adopt(page, { orderId, ...cups });
  await payment.payWith('bancontact-qr-completed');
  await expect(payment).toEndAs('completed');
  await expect.poll(() => shop.order(orderId)).toEqual(sent);
});

test('nothing is sent before money is cleared', async ({ page, shop, multisafepay }) => {
  const orderId = await shop.checkout('Visa');
  const payment = await multisafepay.adopt(page, { orderId, ...cups });
  await payment.payWith(cards.visa.unclearedCompleted);
  await expect(payment).toEndAs('uncleared');
  await expect.poll(() => shop.order(orderId)).toEqual(['Payment: uncleared', ...nothingSent]);
  await payment.accept();
  await expect(payment).toBecome('completed');
  await expect.poll(() => shop.order(orderId)).toEqual(sent);
});
