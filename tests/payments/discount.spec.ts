import { documented, statementOf } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

for (const { method, row } of documented('discount')) {
  test(
    statementOf(method, row),
    about(method, row),
    async ({ shop, voucherPage, testPlatformPage }) => {
      const order = await shop.order(method, row.needs);
      await voucherPage.open(order);
      await expect(voucherPage).toShow(order);
      await voucherPage.addDiscount(order.beforeConfirming);
      await testPlatformPage.runListed(order.beforeConfirming);
      await voucherPage.finish(order);
      await expect(order).toEndAs(row);
    },
  );
}
