import { documented, statementOf } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

for (const { method, row } of documented('card')) {
  test(
    statementOf(method, row),
    about(method, row),
    async ({ shop, shopper, cardPage, time, report }) => {
      const order = await shop.order(method, row.needs);
      await cardPage.open(order);
      await expect(cardPage).toShow(order);
      const asked = await shopper.payByCard(order, row);
      report.notMadeUnless(asked, {
        part: '3-D Secure step',
        why: 'the page completed without asking for an answer',
      });
      await expect(order).toEndAs(row);
      await expect(order).toChangeAs(row, time);
    },
  );
}
