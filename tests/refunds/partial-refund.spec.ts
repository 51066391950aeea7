import { documented } from '../../catalogue/index.ts';
import { about, acceptRefund, expect, requestPartialRefund, test } from '../../fixtures/index.ts';

const comment = 'One of the goods came back';

for (const { method, row } of documented('partial refund')) {
  test(
    `${method.name}: a partial refund by API ${row.statement}`,
    about(method, row),
    async ({ paidOrder }) => {
      const order = await paidOrder(row.paidBy);
      const refund = await requestPartialRefund(order);
      await expect(refund).toBeReserved();

      await acceptRefund(refund, comment);
      await expect(refund).toBeCompleted(comment);
    },
  );
}
