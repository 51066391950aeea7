import { limits, rowOf } from '../../catalogue/index.ts';
import { aboutLimit, expect, test } from '../../fixtures/index.ts';

const { method, row } = rowOf('bancontact-qr-completed', 'qr');

test(
  limits.cancelledQr.statement,
  aboutLimit(limits.cancelledQr, method.tag, '@qr'),
  async ({ shop, qrPage }) => {
    const order = await shop.order(method, row.needs);
    await qrPage.open(order);
    await expect(() => shop.cancel(order)).toBeTaken(limits.cancelledQr);
    await expect(order).toBeCancelledByApi(limits.cancelledQr);
  },
);
