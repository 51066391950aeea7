import { documented, rowOf } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

const { method: visa, row: card } = rowOf('visa-completed', 'card');

for (const { method, row } of documented('part voucher')) {
  test(
    `${method.name} ${row.number} ${row.statement}`,
    about(method, row),
    async ({ shop, shopper, voucherPage, cardPage }) => {
      const order = await shop.order(method, row.needs);
      await voucherPage.open(order);
      await voucherPage.addVoucher(row, order.beforeConfirming);
      await expect(voucherPage).toShowRemainder(row, order);
      await cardPage.chooseMethod(visa);
      await shopper.payByCard(order, card);
      await expect(order).toEndAs(row);
    },
  );
}
