import { documented, statementOf } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

for (const { method, row } of documented('locale')) {
  test(statementOf(method, row), about(method, row), async ({ shop, cardPage }) => {
    const order = await shop.order(method, row.needs);
    await cardPage.open(order);
    await expect(cardPage).toShowBrand(row, order);
    await expect(order).toRemainAs(row);
  });
}
