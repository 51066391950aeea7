import { documented, statementOf } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

for (const { method, row } of documented('wallet')) {
  test(
    statementOf(method, row),
    about(method, row),
    async ({ shop, amazonPayPage, testPlatformPage }) => {
      const order = await shop.order(method, row.needs);
      await amazonPayPage.open(order);
      await amazonPayPage.goOn();
      await testPlatformPage.run(row, order.beforeConfirming);
      await expect(order).toEndAs(row);
    },
  );
}
