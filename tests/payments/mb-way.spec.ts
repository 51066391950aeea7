import { documented } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

for (const { method, row } of documented('phone')) {
  test(
    `${method.name} ${row.statement}`,
    about(method, row),
    async ({ shop, mbWayPage, resultPage, time }) => {
      const order = await shop.order(method, row.needs);
      await mbWayPage.open(order);
      await expect(mbWayPage).toShow(order);
      await mbWayPage.pay(row, order.beforeConfirming);
      await expect(resultPage).toTellTheAmount(order);
      await resultPage.returnToShop(order);
      await expect(order).toEndAs(row);
      await expect(order).toChangeAs(row, time);
    },
  );
}
