import { limits, rowOf } from '../../catalogue/index.ts';
import { aboutLimit, expect, test } from '../../fixtures/index.ts';

const { method, row } = rowOf('bancontact-completed', 'bancontact card');

test(
  limits.repeated.statement,
  aboutLimit(limits.repeated),
  async ({ shop, notifications, cardPage, threeDSecurePage, time }) => {
    const order = await shop.order(method, row.needs);
    await notifications.refuseNext(order.id);
    await cardPage.open(order);
    await cardPage.pay(row);
    await threeDSecurePage.answer(row.authentication, order.settled());
    await expect(order).toBeNotifiedAgain(notifications, time, limits.repeated);
  },
);
