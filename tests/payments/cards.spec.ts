import { maestro, visa } from '../../catalogue/index.ts';
import { about, expect, notMadeUnless, test } from '../../fixtures/index.ts';

for (const { method, cards } of [maestro, visa]) {
  test.describe(`Test a ${method.name} order`, () => {
    for (const card of cards) {
      test(
        `${card.number} ${card.statement}`,
        about(method, card),
        async ({ shop, cardPage, threeDSecurePage }) => {
          const order = await shop.order(method);
          await cardPage.open(order);
          await expect(cardPage).toShow(order);
          await cardPage.pay(card);
          const asked = await threeDSecurePage.answer(card.authentication, order.settled());
          notMadeUnless(asked, '3-D Secure answer: the page completed without asking for one');
          await expect(order).toEndAs(card);
        },
      );
    }
  });
}
