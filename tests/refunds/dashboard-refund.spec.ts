import { bancontact, maestro } from '../../catalogue/index.ts';
import { aboutRefund, enteredRefund, expect, fullRefund, test } from '../../fixtures/index.ts';

const comment = 'Goods came back';

for (const { catalogue, card } of [
  { catalogue: bancontact, card: 'bancontact-completed' },
  { catalogue: maestro, card: 'maestro-completed' },
]) {
  test(
    `${catalogue.method.name}: a refund entered in the dashboard is Reserved, then Completed`,
    aboutRefund(catalogue.method, 'test refunding an order'),
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
