import { documented, statementOf } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

for (const { method, row } of documented('customer type')) {
  test(
    statementOf(method, row),
    about(method, row),
    async ({ shop, billinkPage, testPlatformPage }) => {
      const order = await shop.order(method, row.needs);
      await billinkPage.open(order);
      await expect(billinkPage).toShow(order);
      await billinkPage.pay(row);
      await testPlatformPage.run(row);
      await expect(order).toEndAs(row);
    },
  );
}
