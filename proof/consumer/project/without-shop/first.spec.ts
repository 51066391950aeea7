import { cards, expect, test } from 'multisafepay-e2e';

const executablePath = process.env.BROWSER_PATH;
test.use({ launchOptions: executablePath ? { executablePath } : {} });

test('a card is paid', async ({ page, multisafepay }) => {
  const payment = await multisafepay.order(page, cards.visa.completed);
  await payment.payWith(cards.visa.completed);
  await expect(payment).toEndAs('completed');
});

test('what is no order of the account is said at once', async ({ page, multisafepay }) => {
  await multisafepay.order(page, 'ideal-success');
  await expect(multisafepay.adopt(page, { orderId: 'none' })).rejects.toThrow(/1006|Invalid/);
});

test('what waits to be cleared changes in its time', async ({ page, multisafepay }) => {
  const payment = await multisafepay.order(page, cards.visa.unclearedCompleted);
  await payment.payWith(cards.visa.unclearedCompleted);
  await expect(payment).toEndAs('uncleared');
  await expect(payment).toChangeAsDocumented();
});
