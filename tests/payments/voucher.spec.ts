import { documented, statementOf } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

for (const { method, row } of documented('voucher')) {
  test(statementOf(method, row), about(method, row), async ({ shop, voucherPage }) => {
    const order = await shop.order(method, row.needs);
    await voucherPage.open(order);
    await expect(voucherPage).toShow(order);
    await voucherPage.addVoucher(row, order.beforeConfirming);
    await voucherPage.finish(order);
    await expect(order).toEndAs(row);
  });
}
