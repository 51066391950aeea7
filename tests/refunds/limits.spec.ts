import { limits } from '../../catalogue/index.ts';
import { aboutLimit, expect, test } from '../../fixtures/index.ts';

test(
  limits.overRefund.statement,
  aboutLimit(limits.overRefund),
  async ({ paidOrder, merchant }) => {
    const order = await paidOrder('visa-completed');
    const whole = order.refundRequest();
    const more = (amount: number) => () => merchant.askForRefund(order, { ...whole, amount });
    await expect(more(whole.amount + 1)).toBeRefused(limits.overRefund);
    await expect(more(whole.amount)).toBeTaken(limits.overRefund);
    await expect(more(1)).toBeRefused(limits.overRefund);
  },
);

test(
  limits.repeatedRefund.statement,
  aboutLimit(limits.repeatedRefund),
  async ({ paidOrder, merchant }) => {
    const order = await paidOrder('visa-completed');
    const part = order.refundRequest('a part');
    await merchant.refundPart(order);
    await expect(() => merchant.askForRefund(order, part)).toBeRefused(limits.repeatedRefund);
    await expect(() => merchant.askForRefund(order, order.refundRequest('the rest'))).toBeTaken(
      limits.repeatedRefund,
    );
  },
);

test(
  limits.refundOfADecline.statement,
  aboutLimit(limits.refundOfADecline),
  async ({ paidOrder, merchant }) => {
    const order = await paidOrder('visa-insufficient-funds');
    await expect(() => merchant.askForRefund(order)).toBeRefused(limits.refundOfADecline);
  },
);
