import { limits, rowOf } from '../../catalogue/index.ts';
import { aboutLimit, expect, test } from '../../fixtures/index.ts';

const { method, row } = rowOf('bancontact-completed', 'bancontact card');

test(
  limits.anyMethod.statement,
  aboutLimit(limits.anyMethod, method.tag, '@paid', '@methods'),
  async ({ shop, shopper }) => {
    const order = await shop.order(method, { anyMethod: true });
    await shopper.pay(order, row);
    await expect(order).toEndAs(row);
  },
);
