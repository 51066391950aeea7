import { limits, rowOf } from '../../catalogue/index.ts';
import { aboutLimit, expect, linkEnds, payAgain, test } from '../../fixtures/index.ts';

const { method, row } = rowOf('visa-completed', 'card');

/** Short for a link, and long enough for its order to be placed. */
const secondsActive = 2;

test(limits.paidLink.statement, aboutLimit(limits.paidLink), async ({ paidOrder }) => {
  const order = await paidOrder(row.id);
  const attempt = await payAgain(order, row);
  await expect(order).toStayAs(attempt, limits.paidLink);
});

test(
  limits.openLink.statement,
  aboutLimit(limits.openLink),
  async ({ shop, cardPage, threeDSecurePage, time }) => {
    const order = await shop.order(method, { secondsActive: 3_600 });
    await time.before(60);
    await cardPage.open(order);
    await cardPage.pay(row);
    await threeDSecurePage.answer(row.authentication, order.settled());
    await expect(order).toEndAs(row);
  },
);

test(limits.expiredLink.statement, aboutLimit(limits.expiredLink), async ({ shop }) => {
  const order = await shop.order(method, { secondsActive });
  await linkEnds(order, secondsActive);
  await payAgain(order, row);
  await expect(order).toStayUnpaid(limits.expiredLink);
});
