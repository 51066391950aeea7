import { documented, statementOf } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

for (const { method, row } of documented('qr')) {
  test(statementOf(method, row), about(method, row, '@qr'), async ({ shop, shopper, qrPage }) => {
    const order = await shop.order(method, row.needs);
    await qrPage.open(order);
    await expect(qrPage).toShow(order);
    await shopper.takeSteps(order, row);
    await expect(order).toEndAs(row);
  });
}
