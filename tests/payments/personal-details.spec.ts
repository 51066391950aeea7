import { documented, statementOf } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

for (const { method, row } of documented('personal details')) {
  test(
    statementOf(method, row),
    about(method, row),
    async ({ shop, shopper, personalDetailsPage }) => {
      const order = await shop.order(method, row.needs);
      await personalDetailsPage.open(order);
      await expect(personalDetailsPage).toShow(order);
      await shopper.takeSteps(order, row);
      await expect(order).toEndAs(row);
    },
  );
}
