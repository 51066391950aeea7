import { limits, rowOf } from '../../catalogue/index.ts';
import { aboutLimit, expect, test } from '../../fixtures/index.ts';

const { method } = rowOf('visa-completed', 'card');

test(limits.cancelled.statement, aboutLimit(limits.cancelled), async ({ shop, cardPage }) => {
  const order = await shop.order(method, { shopQuery: 'type=cancel' });
  await cardPage.open(order);
  await cardPage.cancel();
  await expect(order).toBeCancelled(limits.cancelled);
});
