import { documented } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

for (const { method, row } of documented('bic')) {
  test(
    `${method.name} BIC ${row.bic}, scenario ${row.option} ${row.statement}`,
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
