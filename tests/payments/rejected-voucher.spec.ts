import { documented, statementOf } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

for (const { method, row } of documented('rejected voucher')) {
  test(statementOf(method, row), about(method, row), async ({ shop, voucherPage }) => {
    const order = await shop.order(method, row.needs);
    await voucherPage.open(order);
    await voucherPage.addVoucher(row, order.beforeConfirming);
    await expect(voucherPage).toReject(row, order);
    await expect(order).toRemainAs(row);
  });
}
