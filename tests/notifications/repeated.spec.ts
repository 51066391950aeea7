import { limits, rowOf } from '../../catalogue/index.ts';
import { aboutLimit, expect, test } from '../../fixtures/index.ts';

const { method, row } = rowOf('bancontact-completed', 'bancontact card');

test(
  limits.repeated.statement,
  aboutLimit(limits.repeated),
  async ({ shop, shopper, notifications, time }) => {
    const order = await shop.order(method, row.needs);
    await notifications.refuseNext(order.id);
    await shopper.pay(order, row);
    await expect(order).toBeNotifiedAgain(notifications, time, limits.repeated);
  },
);
