import { documented, statementOf } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

for (const { method, row } of documented('scenario', 'psp id')) {
  test(statementOf(method, row), about(method, row), async ({ shop, testPlatformPage }) => {
    const order = await shop.order(method, row.needs);
    await testPlatformPage.open(order);
    await testPlatformPage.run(row);
    await expect(order).toEndAs(row);
  });
}
