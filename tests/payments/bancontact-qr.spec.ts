import { bancontact } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

const { method, scenarios } = bancontact;

test.describe('Test a Bancontact QR code', () => {
  for (const scenario of scenarios) {
    test(
      `${method.name} ${scenario.statement}`,
      about(method, scenario, '@qr'),
      async ({ shop, qrPage, phone, testPlatformPage }) => {
        const order = await shop.order(method, { qr: true });
        await qrPage.open(order);
        await expect(qrPage).toShow(order);
        await phone.scan(qrPage, order);
        await testPlatformPage.run(scenario.option);
        await expect(order).toEndAs(scenario);
      },
    );
  }
});
