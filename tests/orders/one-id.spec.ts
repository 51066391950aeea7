import { limits, rowOf } from '../../catalogue/index.ts';
import { aboutLimit, expect, test } from '../../fixtures/index.ts';

const { method, row } = rowOf('visa-completed', 'card');

test(limits.oneId.statement, aboutLimit(limits.oneId), async ({ shop, shopper }) => {
  const orders = await shop.twice(method);
  const attempts = await shopper.payEach(orders, row);
  await expect(orders).toBePaidOnce(attempts, limits.oneId);
});
