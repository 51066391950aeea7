import { limits, rowOf } from '../../catalogue/index.ts';
import { aboutLimit, expect, test } from '../../fixtures/index.ts';

const { method, row } = rowOf('bancontact-completed', 'bancontact card');

test(limits.shopQuery.statement, aboutLimit(limits.shopQuery), async ({ shop, shopper }) => {
  const order = await shop.order(method, { shopQuery: 'session=7f3a&step=thanks' });
  await shopper.pay(order, row);
  await expect(order).toBeBackAtTheShop(limits.shopQuery);
});
