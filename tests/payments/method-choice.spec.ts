import { rowOf } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

const { method, row } = rowOf('bancontact-completed', 'bancontact card');

test(
  `An order without a gateway can be paid with ${method.name}`,
  about(method, { ...row, source: 'payment pages, payment methods' }, '@methods'),
  async ({ shop, cardPage, threeDSecurePage }) => {
    const order = await shop.order(method, { anyMethod: true });
    await cardPage.open(order);
    await cardPage.pay(row);
    await threeDSecurePage.answer(row.authentication, order.settled());
    await expect(order).toEndAs(row);
  },
);
