import { bancontact, maestro } from '../../catalogue/index.ts';
import { aboutRefund, expect, requestRefund, test } from '../../fixtures/index.ts';

const comment = 'Goods came back';

for (const { catalogue, card } of [
  { catalogue: bancontact, card: 'bancontact-completed' },
  { catalogue: maestro, card: 'maestro-completed' },
]) {
  const { method } = catalogue;
  const about = aboutRefund(method, 'test an API refund');

  test(`${method.name}: a refund by API is a new order, Reserved`, about, async ({ shop }) => {
    const order = await shop.paidOrder(catalogue, card);
    const refund = await requestRefund(order);
    await expect(refund).toBeReserved();
  });

  test(
    `${method.name}: a refund by API, accepted in the dashboard, is Completed`,
    about,
    async ({ shop, dashboard }) => {
      const order = await shop.paidOrder(catalogue, card);
      const refund = await requestRefund(order);
      await dashboard.accept(refund, comment);
      await expect(refund).toBeCompleted(comment);
    },
  );
}
