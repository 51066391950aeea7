import { documented } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

for (const { method, row } of documented('consent')) {
  test(
    `${method.name} ${row.statement}`,
    about(method, row),
    async ({ shop, shopper, rivertyPage }) => {
      const order = await shop.order(method, row.needs);
      await rivertyPage.open(order);
      await expect(rivertyPage).toShow(order);
      await shopper.takeSteps(order, row);
      await expect(order).toEndAs(row);
    },
  );
}
