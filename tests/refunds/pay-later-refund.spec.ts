import { documented } from '../../catalogue/index.ts';
import {
  about,
  acceptRefund,
  relatedRefund,
  expect,
  fullRefund,
  requestRefund,
  requestReturns,
  test,
} from '../../fixtures/index.ts';

const comment = 'Goods came back: Größe „M“ & 小 🎁';

for (const { method, row } of documented('pay-later refund')) {
  test(
    `${method.name}: a refund by API ${row.statement}`,
    about(method, row),
    async ({ paidOrder }) => {
      const order = await paidOrder(row.paidBy);
      const refund = await requestRefund(order);
      await acceptRefund(refund, comment);
      await expect(refund).toSettleAs(row);
    },
  );
}

for (const { method, row } of documented('article refund')) {
  test(
    `${method.name}: articles that come back ${row.statement}`,
    about(method, row),
    async ({ paidOrder }) => {
      const order = await paidOrder(row.paidBy);
      const refunds = await requestReturns(order);
      await expect(refunds).toGiveBackArticles(order, row);
    },
  );
}

for (const { method, row } of documented('pay-later dashboard refund')) {
  test(
    `${method.name}: a refund entered in the dashboard ${row.statement}`,
    about(method, row),
    async ({ paidOrder, dashboard }) => {
      const order = await paidOrder(row.paidBy);
      const request = fullRefund(order);

      const details = await dashboard.openOrder(order);
      const refundPage = await details.refundOrder();
      const refund = await refundPage.refundWholeOrder(request, () =>
        relatedRefund(order, request),
      );

      await acceptRefund(refund, comment);
      await expect(refund).toSettleAs(row);
    },
  );
}
