import { maestro, visa } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

for (const { method, refusals } of [maestro, visa]) {
  test.describe(`Refuse authentication of a ${method.name} payment`, () => {
    for (const card of refusals) {
      test(
        `${card.number} ${card.statement}`,
        about(method, card, '@3ds'),
        async ({ shop, cardPage, threeDSecurePage }) => {
          const order = await shop.order(method);
          await cardPage.open(order);
          await cardPage.pay(card);
          const asked = await threeDSecurePage.answer(card.authentication, order.settled());
          test.skip(
            !asked,
            'the 3-D Secure page completed without asking, so nothing can be refused',
          );
          await expect(order).toEndAs(card);
        },
      );
    }
  });
}
