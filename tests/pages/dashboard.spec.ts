import { limits } from '../../catalogue/index.ts';
import { aboutLimit, expect, test } from '../../fixtures/index.ts';

test(
  limits.noSignIn.statement,
  aboutLimit(limits.noSignIn),
  async ({ paidOrder, dashboard, visitor }) => {
    const order = await paidOrder('visa-completed');
    const details = await dashboard.openOrder(order);
    await expect(visitor).toStayClosed(order, details, limits.noSignIn);
  },
);

test(limits.wrongPassword.statement, aboutLimit(limits.wrongPassword), async ({ visitor }) => {
  await expect(visitor).toBeTurnedAway(limits.wrongPassword);
});
