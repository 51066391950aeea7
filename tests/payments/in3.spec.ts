import { documented, statementOf } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

for (const { method, row } of documented('instalments')) {
  test(statementOf(method, row), about(method, row), async ({ shop, shopper, in3Page }) => {
    const order = await shop.order(method, row.needs);
    await in3Page.open(order);
    await expect(in3Page).toShow(order);
    await shopper.takeSteps(order, row);
    await expect(order).toEndAs(row);
  });
}
