import { documented, inputOf } from '../../catalogue/index.ts';
import { about, expect, test } from '../../fixtures/index.ts';

for (const { method, row } of documented('action')) {
  test(
    `${method.name}, ${inputOf(row)}: ${row.paidBy} ${row.statement}`,
    about(method, row),
    async ({ justPaidOrder, merchant }) => {
      const order = await justPaidOrder(row.paidBy);
      const answer = await merchant.act(order, row.action);
      await expect(order).toBecome(row, answer);
    },
  );
}
