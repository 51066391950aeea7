import { rowOf } from '../../catalogue/index.ts';
import { expect, test } from '../../fixtures/index.ts';
import { answerByKeys, formSteps, payByKeys } from './by-keys.ts';
import { concludes, examine } from './findings.ts';

const card = rowOf('visa-completed', 'card');
const bank = rowOf('ideal-success', 'scenario');

test('the pages of a card payment are examined', async ({
  shop,
  page,
  cardPage,
  threeDSecurePage,
}) => {
  const order = await shop.order(card.method, { ...card.row.needs, anyMethod: true });
  await page.goto(order.paymentUrl);
  await examine(page, 'list of methods');
  await cardPage.open(order);
  await cardPage.pay(card.row, async (asking) => {
    await examine(asking.page(), 'card form');
    return order.beforeConfirming(asking);
  });
  await threeDSecurePage.answer(card.row.authentication, order.settled(), async (asking) => {
    await examine(asking.page(), '3-D Secure page');
    return order.beforeConfirming(asking);
  });
  await expect(order).toEndAs(card.row);
});

test('the pages of a bank payment are examined', async ({ shop, page, testPlatformPage }) => {
  const order = await shop.order(bank.method, bank.row.needs);
  await testPlatformPage.open(order);
  await testPlatformPage.run(bank.row, async (asking) => {
    await examine(page, 'test platform');
    return order.beforeConfirming(asking);
  });
  await expect(order).toEndAs(bank.row);
});

test('a card is paid by keyboard alone', async ({ shop, page, cardPage }) => {
  const order = await shop.order(card.method, card.row.needs);
  await cardPage.open(order);
  const done: string[] = await payByKeys(page, card.row);
  if (await answerByKeys(page, card.row.authentication)) done.push('3-D Secure');
  const { status } = await order.settled().catch(() => ({ status: 'initialized' }));
  if (status === 'completed') done.push('paid');
  concludes('by keyboard alone', done, [...formSteps, '3-D Secure', 'paid']);
});
