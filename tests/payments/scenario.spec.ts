import { documented, statementOf } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

for (const { method, row } of documented('scenario', 'psp id')) {
  test(statementOf(method, row), about(method, row), async ({ shop, shopper }) => {
    const order = await shop.order(method, row.needs);
    await shopper.pay(order, row);
    await expect(order).toEndAs(row);
  });
}
