import { documented } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

const comment = 'Goods came back: Größe „M“ & 小 🎁';

for (const { method, row } of documented('dashboard refund')) {
  test(
    `${method.name}: a refund entered in the dashboard ${row.statement}`,
    about(method, row),
    async ({ paidOrder, merchant, dashboard }) => {
      const order = await paidOrder(row.paidBy);
      const request = order.refundRequest();

      const details = await dashboard.openOrder(order);
      const refundPage = await details.refundOrder();
      await refundPage.enter(request);
      await expect(refundPage).toConfirm(request, order);
      await refundPage.confirm();

      const refund = await merchant.findRefund(order, request);
      await expect(refund).toBeReserved();

      await merchant.acceptRefund(refund, comment);
      await expect(refund).toBeCompleted(comment);
    },
  );
}
