import { documented, statementOf } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

for (const { method, row } of documented('bic')) {
  test(statementOf(method, row), about(method, row), async ({ shop, shopper, bicPage }) => {
    const order = await shop.order(method, row.needs);
    await bicPage.open(order);
    await expect(bicPage).toShow(order);
    await shopper.takeSteps(order, row);
    await expect(order).toEndAs(row);
  });
}
