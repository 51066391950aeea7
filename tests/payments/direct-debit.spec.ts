import { documented, statementOf } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

for (const { method, row } of documented('direct debit')) {
  test(
    statementOf(method, row),
    about(method, row),
    async ({ shop, shopper, directDebitPage, time }) => {
      const order = await shop.order(method, row.needs);
      await directDebitPage.open(order);
      await expect(directDebitPage).toShow(order);
      await shopper.takeSteps(order, row);
      await expect(order).toEndAs(row);
      await expect(order).toChangeAs(row, time);
    },
  );
}
