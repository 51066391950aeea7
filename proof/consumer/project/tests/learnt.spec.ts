import { cards, scenarios } from 'multisafepay-e2e';
import { expect, test } from './shop.ts';

// The shop does not say which order it is: it is learnt when the shopper is back.

test('a card is paid, and the order refunded', async ({ page, shop, multisafepay }) => {
  await shop.checkout('Visa');
  const payment = await multisafepay.adopt(page);
  await payment.payWith(cards.visa.completed);
  await expect(payment).toEndAs('completed');
  await expect(payment).not.toEndAs('declined');

  const refund = await payment.refund({ amount: 500, by: 'dashboard' });
  await expect(refund).toBeReserved();
  await refund.accept();
  await expect(refund).toBeCompleted();
});

test('a card is declined', async ({ page, shop, multisafepay }) => {
  await shop.checkout('Visa');
  const payment = await multisafepay.adopt(page, { amount: 1_237, currency: 'EUR' });
  await payment.payWith('4012001038488884');
  await expect(payment).toEndAs('declined', { cause: 'insufficient funds', timeout: 20_000 });
});

test('a shopper leaves a bank, and another one the payment page', async ({
  page,
  shop,
  multisafepay,
}) => {
  await shop.checkout('iDEAL');
  const left = await multisafepay.adopt(page);
  await left.payWith(scenarios.ideal.cancelled);
  await expect(left).toEndAs('void');

  await shop.checkout('Visa');
  const payment = await multisafepay.adopt(page);
  await payment.cancel();
  await expect(payment).toBeCancelled();
});

test('the merchant accepts what waits to be cleared', async ({ page, shop, multisafepay }) => {
  await shop.checkout('Visa');
  const payment = await multisafepay.adopt(page);
  await payment.payWith(cards.visa.unclearedVoid);
  await expect(payment).toEndAs('uncleared');
  await payment.accept();
  await expect(payment).toBecome('completed');
});

test('a payment that has not begun cannot be taken over', async ({ page, multisafepay }) => {
  await page.goto('/');
  await expect(multisafepay.adopt(page)).rejects.toThrow('not on a payment page');
});
