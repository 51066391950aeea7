import { limits } from '../../catalogue/index.ts';
import { aboutLimit, expect, test } from '../../fixtures/index.ts';

test(limits.wrongKey.statement, aboutLimit(limits.wrongKey), async ({ stranger }) => {
  await expect(() => stranger.gateways()).toBeRefused(limits.wrongKey);
});

test(limits.unknownOrder.statement, aboutLimit(limits.unknownOrder), async ({ witnesses }) => {
  await expect(() => witnesses.api.order('e2e-never-placed')).toBeRefused(limits.unknownOrder);
});

test(limits.usedId.statement, aboutLimit(limits.usedId), async ({ shop, paidOrder }) => {
  const order = await paidOrder('visa-completed');
  await expect(() => shop.again(order)).toBeRefused(limits.usedId);
});
