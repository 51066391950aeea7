import { documented } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

for (const { method, row } of documented('amount')) {
  test(
    `${method.name} ${row.statement}`,
    about(method, row),
    async ({ shop, multibancoPage, resultPage, time }) => {
      const order = await shop.order(method, row.needs);
      await multibancoPage.open(order);
      await multibancoPage.pay(order);
      await expect(resultPage).toTellTheAmount(order);
      await resultPage.returnToShop(order);
      await expect(order).toEndAs(row);
      await expect(order).toChangeAs(row, time);
    },
  );
}
