import { documented, statementOf } from '../../catalogue/index.ts';
import { about, expect, notMadeUnless, test } from '../../fixtures/index.ts';

for (const { method, row } of documented('card')) {
  test(
    statementOf(method, row),
    about(method, row),
    async ({ shop, cardPage, threeDSecurePage, time }) => {
      const order = await shop.order(method, row.needs);
      await cardPage.open(order);
      await expect(cardPage).toShow(order);
      await cardPage.pay(row);
      const asked = await threeDSecurePage.answer(row.authentication, order.settled());
      notMadeUnless(asked, '3-D Secure step: the page completed without asking for an answer');
      await expect(order).toEndAs(row);
      await expect(order).toChangeAs(row, time);
    },
  );
}
