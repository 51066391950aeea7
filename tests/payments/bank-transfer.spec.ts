import { documented, statementOf } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

for (const { method, row } of documented('bank transfer')) {
  test(
    statementOf(method, row),
    about(method, row),
    async ({ shop, shopper, bankTransferPage, resultPage, time }) => {
      const order = await shop.order(method, row.needs);
      await bankTransferPage.open(order);
      await expect(bankTransferPage).toShow(order);
      await shopper.takeSteps(order, row);
      await expect(resultPage).toTellTheAmount(order);
      await resultPage.returnToShop(order);
      await expect(order).toEndAs(row);
      await expect(order).toChangeAs(row, time);
    },
  );
}
