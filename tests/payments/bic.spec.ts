import { documented, statementOf } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

for (const { method, row } of documented('bic')) {
  test(
    statementOf(method, row),
    about(method, row),
    async ({ shop, bicPage, testPlatformPage }) => {
      const order = await shop.order(method, row.needs);
      await bicPage.open(order);
      await expect(bicPage).toShow(order);
      await bicPage.pay(row);
      await testPlatformPage.run(row);
      await expect(order).toEndAs(row);
    },
  );
}
