import { documented } from '../../catalogue/index.ts';
import { about, acceptRefund, expect, requestRefund, test } from '../../fixtures/index.ts';

const comment = 'Goods came back: Größe „M“ & 小 🎁';

for (const { method, row } of documented('API refund')) {
  test(
    `${method.name}: a refund by API ${row.statement}`,
    about(method, row),
    async ({ paidOrder }) => {
      const order = await paidOrder(row.paidBy);
      const refund = await requestRefund(order);
      await expect(refund).toBeReserved();

      await acceptRefund(refund, comment);
      await expect(refund).toBeCompleted(comment);
    },
  );
}
