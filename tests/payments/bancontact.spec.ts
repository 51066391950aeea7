import { documented, statementOf } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

for (const { method, row } of documented('bancontact card')) {
  test(
    statementOf(method, row),
    about(method, row),
    async ({ shop, cardPage, threeDSecurePage }) => {
      const order = await shop.order(method, row.needs);
      await cardPage.open(order);
      await expect(cardPage).toShow(order);
      await cardPage.pay(row);
      await threeDSecurePage.answer(row.authentication, order.settled());
      await expect(order).toEndAs(row);
    },
  );
}
