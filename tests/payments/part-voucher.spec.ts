import { documented, rowOf } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

const { method: visa, row: card } = rowOf('visa-completed', 'card');

for (const { method, row } of documented('part voucher')) {
  test(
    `${method.name} ${row.number} ${row.statement}`,
    about(method, row),
    async ({ shop, voucherPage, cardPage, threeDSecurePage }) => {
      const order = await shop.order(method, row.needs);
      await voucherPage.open(order);
      await voucherPage.addVoucher(row);
      await expect(voucherPage).toShowRemainder(row, order);
      await cardPage.chooseMethod(visa);
      await cardPage.pay(card);
      await threeDSecurePage.answer(card.authentication, order.settled());
      await expect(order).toEndAs(row);
    },
  );
}
