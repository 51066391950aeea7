import { bancontact, cardOf } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

const { method } = bancontact;
const card = cardOf(bancontact, 'bancontact-completed');

test.describe('Choose a method on the payment page', () => {
  test(
    `An order without a gateway can be paid with ${method.name}`,
    about(method, { ...card, source: 'payment pages, payment methods' }, '@methods'),
    async ({ shop, cardPage, threeDSecurePage }) => {
      const order = await shop.order(method, { anyMethod: true });
      await cardPage.open(order);
      await cardPage.pay(card);
      await threeDSecurePage.answer(card.authentication, order.settled());
      await expect(order).toEndAs(card);
    },
  );
});
