import { documented, statementOf } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

for (const { method, row } of documented('bank')) {
  test(statementOf(method, row), about(method, row), async ({ shop, myBankPage, time }) => {
    const order = await shop.order(method, row.needs);
    await myBankPage.open(order);
    await expect(myBankPage).toShow(order);
    await myBankPage.pay(row, order.beforeConfirming);
    await expect(order).toEndAs(row);
    await expect(order).toChangeAs(row, time);
  });
}
