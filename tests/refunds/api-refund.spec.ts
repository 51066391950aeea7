import { documented } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

const comment = 'Goods came back: Größe „M“ & 小 🎁';

for (const { method, row } of documented('API refund')) {
  test(
    `${method.name}: a refund by API ${row.statement}`,
    about(method, row),
    async ({ paidOrder, merchant }) => {
      const order = await paidOrder(row.paidBy);
      const refund = await merchant.refund(order);
      await expect(refund).toBeReserved();

      await merchant.acceptRefund(refund, comment);
      await expect(refund).toBeCompleted(comment);
    },
  );
}
