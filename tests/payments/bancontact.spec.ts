import { documented, statementOf } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

for (const { method, row } of documented('bancontact card')) {
  test(statementOf(method, row), about(method, row), async ({ shop, shopper, cardPage }) => {
    const order = await shop.order(method, row.needs);
    await cardPage.open(order);
    await expect(cardPage).toShow(order);
    await shopper.takeSteps(order, row);
    await expect(order).toEndAs(row);
  });
}
