import { documented, statementOf } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

for (const { method, row } of documented('customer type')) {
  test(statementOf(method, row), about(method, row), async ({ shop, shopper, billinkPage }) => {
    const order = await shop.order(method, row.needs);
    await billinkPage.open(order);
    await expect(billinkPage).toShow(order);
    await shopper.takeSteps(order, row);
    await expect(order).toEndAs(row);
  });
}
