import { bancontact } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

const { method, cards } = bancontact;

test.describe('Test a Bancontact order', () => {
  for (const card of cards) {
    test(
      `${card.number} ${card.statement}`,
      about(method, card),
      async ({ shop, cardPage, threeDSecurePage }) => {
        const order = await shop.order(method);
        await cardPage.open(order);
        await expect(cardPage).toShow(order);
        await cardPage.pay(card);
        await threeDSecurePage.answer(card.authentication, order.settled());
        await expect(order).toEndAs(card);
      },
    );
  }
});
