import { limits, rowOf } from '../../catalogue/index.ts';
import { aboutLimit, expect, test } from '../../fixtures/index.ts';

const { method, row } = rowOf('bancontact-completed', 'bancontact card');

test(
  limits.shopQuery.statement,
  aboutLimit(limits.shopQuery),
  async ({ shop, cardPage, threeDSecurePage }) => {
    const order = await shop.order(method, { shopQuery: 'session=7f3a&step=thanks' });
    await cardPage.open(order);
    await cardPage.pay(row);
    await threeDSecurePage.answer(row.authentication, order.settled());
    await expect(order).toBeBackAtTheShop(limits.shopQuery);
  },
);
