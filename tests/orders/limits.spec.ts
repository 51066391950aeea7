import { limits, malformedOrders, rowOf } from '../../catalogue/index.ts';
import { aboutLimit, expect, test } from '../../fixtures/index.ts';

const { method } = rowOf('visa-completed');

test(limits.wrongKey.statement, aboutLimit(limits.wrongKey), async ({ stranger, witnesses }) => {
  await expect(() => stranger.gateways()).toBeRefused(limits.wrongKey);
  await expect(() => witnesses.api.gateways()).toBeTaken(limits.wrongKey);
});

test(
  limits.unknownOrder.statement,
  aboutLimit(limits.unknownOrder),
  async ({ shop, witnesses }) => {
    const order = await shop.order(method);
    await expect(() => witnesses.api.order('e2e-never-placed')).toBeRefused(limits.unknownOrder);
    await expect(() => witnesses.api.order(order.id)).toBeTaken(limits.unknownOrder);
  },
);

test(limits.unknownMethod.statement, aboutLimit(limits.unknownMethod), async ({ witnesses }) => {
  await expect(() => witnesses.api.gateway('NOSUCHMETHOD')).toBeRefused(limits.unknownMethod);
  await expect(() => witnesses.api.gateway(method.gateway)).toBeTaken(limits.unknownMethod);
});

test(limits.usedId.statement, aboutLimit(limits.usedId), async ({ shop, paidOrder }) => {
  const order = await paidOrder('visa-completed');
  await expect(() => shop.again(order)).toBeRefused(limits.usedId);
  await expect(() => shop.again(order, `${order.id}2`)).toBeTaken(limits.usedId);
});

for (const order of malformedOrders) {
  test(order.statement, aboutLimit(order), async ({ shop }) => {
    const like = rowOf(order.like).method;
    await expect(() => shop.ask(like, order.change)).toBeRefused(order);
    await expect(() => shop.ask(like)).toBeTaken(order);
  });
}
