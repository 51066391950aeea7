import { documented } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

const comment = 'One of the goods came back';

for (const { method, row } of documented('partial refund')) {
  test(
    `${method.name}: a partial refund by API ${row.statement}`,
    about(method, row),
    async ({ paidOrder, merchant }) => {
      const order = await paidOrder(row.paidBy);
      const refund = await merchant.refundPart(order);
      await expect(refund).toBeReserved();

      await merchant.acceptRefund(refund, comment);
      await expect(refund).toBeCompleted(comment);
    },
  );
}
