import { documented } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

for (const { method, row } of documented('qr')) {
  test(
    `${method.name} QR code, scenario ${row.option} ${row.statement}`,
    about(method, row, '@qr'),
    async ({ shop, qrPage, phone }) => {
      const order = await shop.order(method, row.needs);
      await qrPage.open(order);
      await expect(qrPage).toShow(order);
      const testPlatform = await phone.scan(qrPage, order);
      await testPlatform.run(row);
      await expect(order).toEndAs(row);
    },
  );
}
