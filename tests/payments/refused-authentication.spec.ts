import { documented, statementOf } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

for (const { method, row } of documented('refusal')) {
  test(
    statementOf(method, row),
    about(method, row, '@3ds'),
    async ({ shop, shopper, cardPage }) => {
      const order = await shop.order(method, row.needs);
      await cardPage.open(order);
      const asked = await shopper.payByCard(order, row);
      test.skip(
        !asked,
        '3-D Secure step: the page completed without asking, so nothing can be refused',
      );
      await expect(order).toEndAs(row);
    },
  );
}
