import { documented } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

const comment = 'Goods came back: Größe „M“ & 小 🎁';

for (const { method, row } of documented('pay-later refund')) {
  test(
    `${method.name}: a refund by API ${row.statement}`,
    about(method, row),
    async ({ paidOrder, merchant }) => {
      const order = await paidOrder(row.paidBy);
      const refund = await merchant.refund(order);
      await merchant.acceptRefund(refund, comment);
      await expect(refund).toSettleAs(row);
    },
  );
}

for (const { method, row } of documented('article refund')) {
  test(
    `${method.name}: articles that come back ${row.statement}`,
    about(method, row),
    async ({ paidOrder, merchant }) => {
      const order = await paidOrder(row.paidBy);
      const refunds = await merchant.takeBackArticles(order);
      await expect(refunds).toGiveBackArticles(order, row);
    },
  );
}

for (const { method, row } of documented('pay-later dashboard refund')) {
  test(
    `${method.name}: a refund entered in the dashboard ${row.statement}`,
    about(method, row),
    async ({ paidOrder, merchant, dashboard }) => {
      const order = await paidOrder(row.paidBy);
      const request = order.refundRequest();

      const details = await dashboard.openOrder(order);
      const refundPage = await details.refundOrder();
      const refund = await refundPage.refundWholeOrder(request, () =>
        merchant.findRefund(order, request),
      );

      await merchant.acceptRefund(refund, comment);
      await expect(refund).toSettleAs(row);
    },
  );
}
