import { limits } from '../../catalogue/index.ts';
import { aboutLimit, expect, fullRefund, requestRefund, test } from '../../fixtures/index.ts';

test(limits.overRefund.statement, aboutLimit(limits.overRefund), async ({ paidOrder }) => {
  const order = await paidOrder('visa-completed');
  const tooMuch = { ...fullRefund(order), amount: order.data.amount + 1 };
  await expect(() => requestRefund(order, tooMuch)).toBeRefused(limits.overRefund);
});

test(limits.repeatedRefund.statement, aboutLimit(limits.repeatedRefund), async ({ paidOrder }) => {
  const order = await paidOrder('visa-completed');
  await requestRefund(order);
  await expect(() => requestRefund(order)).toBeRefused(limits.repeatedRefund);
});

test(
  limits.refundOfADecline.statement,
  aboutLimit(limits.refundOfADecline),
  async ({ paidOrder }) => {
    const order = await paidOrder('visa-insufficient-funds');
    await expect(() => requestRefund(order)).toBeRefused(limits.refundOfADecline);
  },
);
