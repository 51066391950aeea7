import { documented, statementOf } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

for (const { method, row } of documented('qr')) {
  test(statementOf(method, row), about(method, row, '@qr'), async ({ shop, qrPage, phone }) => {
    const order = await shop.order(method, row.needs);
    await qrPage.open(order);
    await expect(qrPage).toShow(order);
    const testPlatform = await phone.scan(qrPage, order);
    await testPlatform.run(row);
    await expect(order).toEndAs(row);
  });
}
