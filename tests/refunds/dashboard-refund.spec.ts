import { documented } from '../../catalogue/index.ts';
import {
  about,
  acceptRefund,
  relatedRefund,
  expect,
  fullRefund,
  test,
} from '../../fixtures/index.ts';

const comment = 'Goods came back: Größe „M“ & 小 🎁';

for (const { method, row } of documented('dashboard refund')) {
  test(
    `${method.name}: a refund entered in the dashboard ${row.statement}`,
    about(method, row),
    async ({ paidOrder, dashboard }) => {
      const order = await paidOrder(row.paidBy);
      const request = fullRefund(order);

      const details = await dashboard.openOrder(order);
      const refundPage = await details.refundOrder();
      await refundPage.enter(request);
      await expect(refundPage).toConfirm(request, order);
      await refundPage.confirm();

      const refund = await relatedRefund(order, request);
      await expect(refund).toBeReserved();

      await acceptRefund(refund, comment);
      await expect(refund).toBeCompleted(comment);
    },
  );
}
