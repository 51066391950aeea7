import { limits, rowOf } from '../../catalogue/index.ts';
import { aboutLimit, expect, test } from '../../fixtures/index.ts';

const { method, row } = rowOf('visa-completed', 'card');

/** Short for a link, and long enough for its order to be placed. */
const secondsActive = 2;

test(limits.paidLink.statement, aboutLimit(limits.paidLink), async ({ paidOrder, shopper }) => {
  const order = await paidOrder(row.id);
  const attempt = await shopper.payAgain(order, row);
  await expect(order).toStayAs(attempt, limits.paidLink);
});

test(limits.openLink.statement, aboutLimit(limits.openLink), async ({ shop, shopper, time }) => {
  const order = await shop.order(method, { secondsActive: 3_600 });
  await time.before(60);
  await shopper.pay(order, row);
  await expect(order).toEndAs(row);
});

test(limits.expiredLink.statement, aboutLimit(limits.expiredLink), async ({ shop, shopper }) => {
  const order = await shop.order(method, { secondsActive });
  await shop.waitForLinkEnd(order, secondsActive);
  await shopper.payAgain(order, row);
  await expect(order).toStayUnpaid(limits.expiredLink);
});
