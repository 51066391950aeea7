import { limits, rowOf } from '../../catalogue/index.ts';
import { aboutLimit, expect, payEach, test } from '../../fixtures/index.ts';

const { method, row } = rowOf('visa-completed', 'card');

test(limits.oneId.statement, aboutLimit(limits.oneId), async ({ shop }) => {
  const orders = await shop.twice(method);
  const attempts = await payEach(orders, row);
  await expect(orders).toBePaidOnce(attempts, limits.oneId);
});
