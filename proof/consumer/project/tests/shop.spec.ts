import { mergeExpects, mergeTests, test as base, expect as own } from '@playwright/test';
import type { Page } from '@playwright/test';
import { cards, expect as payments, scenarios, test as withPayments } from 'multisafepay-e2e';

// The shop has fixtures and matchers of its own.
const shopTest = base.extend<{ shop: { checkout(gateway: string): Promise<void> } }>({
  shop: async ({ page }, use) => use({ checkout: (gateway) => checkout(page, gateway) }),
});
const test = mergeTests(shopTest, withPayments);
const expect = mergeExpects(own, payments);

async function checkout(page: Page, gateway: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: `Pay by ${gateway}` }).click();
}

test('a card is paid, and the order refunded', async ({ page, shop, multisafepay }) => {
  await shop.checkout('VISA');
  const payment = await multisafepay.adopt(page);
  await payment.payWith(cards.visa.completed);
  await expect(payment).toEndAs('completed');
  await expect(page).toHaveURL(/\/thanks\/shop-/);
  await expect(payment).not.toEndAs('declined');

  const refund = await payment.refund({ amount: 500, by: 'dashboard' });
  await expect(refund).toBeReserved();
  await refund.accept();
  await expect(refund).toBeCompleted();
});

test('a card is declined', async ({ page, shop, multisafepay }) => {
  await shop.checkout('VISA');
  const payment = await multisafepay.adopt(page, { amount: 1_237, currency: 'EUR' });
  await payment.payWith('4012001038488884');
  await expect(payment).toEndAs('declined', { cause: 'insufficient funds', timeout: 20_000 });
  await expect(page).toHaveURL(/\/cart/);
});

test('a QR code is paid on a phone', async ({ page, shop, multisafepay }) => {
  await shop.checkout('MISTERCASH');
  const payment = await multisafepay.adopt(page);
  await payment.payWith('bancontact-qr-completed');
  await expect(payment).toEndAs('completed');
});

test('a shopper leaves a bank, and another one the payment page', async ({
  page,
  shop,
  multisafepay,
}) => {
  await shop.checkout('IDEAL');
  const left = await multisafepay.adopt(page);
  await left.payWith(scenarios.ideal.cancelled);
  await expect(left).toEndAs('void');

  await shop.checkout('VISA');
  const payment = await multisafepay.adopt(page);
  await payment.cancel();
  await expect(payment).toBeCancelled();
});

test('what waits to be cleared changes in its time', async ({ page, shop, multisafepay }) => {
  await shop.checkout('VISA');
  const payment = await multisafepay.adopt(page);
  await payment.payWith(cards.visa.unclearedCompleted);
  await expect(payment).toEndAs('uncleared');
  await expect(payment).toChangeAsDocumented();
});
