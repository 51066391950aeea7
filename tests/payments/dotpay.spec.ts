import { documented, statementOf } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

for (const { method, row } of documented('bank choice')) {
  test(
    statementOf(method, row),
    about(method, row),
    async ({ shop, dotpayPage, testPlatformPage }) => {
      const order = await shop.order(method, row.needs);
      await dotpayPage.open(order);
      await expect(dotpayPage).toShow(order);
      await dotpayPage.pay(row);
      await testPlatformPage.run(row, order.beforeConfirming);
      await expect(order).toEndAs(row);
    },
  );
}
