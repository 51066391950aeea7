import { bancontact, maestro } from '../../catalogue/index.ts';
import { aboutRefund, enteredRefund, expect, fullRefund, test } from '../../fixtures/index.ts';

const comment = 'Goods came back';

for (const { catalogue, card, tags } of [
  { catalogue: bancontact, card: 'bancontact-completed', tags: ['@core'] as const },
  { catalogue: maestro, card: 'maestro-completed', tags: [] },
]) {
  test(
    `${catalogue.method.name}: a refund entered in the dashboard is Reserved, then Completed`,
    aboutRefund(catalogue.method, 'test refunding an order', ...tags),
    async ({ shop, dashboard }) => {
      const order = await shop.paidOrder(catalogue, card);
      const request = fullRefund(order);

      const details = await dashboard.openOrder(order);
      const refundPage = await details.refundOrder();
      await refundPage.enter(request);
      await expect(refundPage).toConfirm(request, order);
      await refundPage.confirm();

      const refund = await enteredRefund(order, request);
      await expect(refund).toBeReserved();

      await dashboard.accept(refund, comment);
      await expect(refund).toBeCompleted(comment);
    },
  );
}
