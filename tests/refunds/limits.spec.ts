import { limits } from '../../catalogue/index.ts';
import {
  aboutLimit,
  askForRefund,
  expect,
  fullRefund,
  partialRefund,
  requestPartialRefund,
  restOfRefund,
  test,
} from '../../fixtures/index.ts';

test(limits.overRefund.statement, aboutLimit(limits.overRefund), async ({ paidOrder }) => {
  const order = await paidOrder('visa-completed');
  const whole = fullRefund(order);
  const more = (amount: number) => () => askForRefund(order, { ...whole, amount });
  await expect(more(whole.amount + 1)).toBeRefused(limits.overRefund);
  await expect(more(whole.amount)).toBeTaken(limits.overRefund);
  await expect(more(1)).toBeRefused(limits.overRefund);
});

test(limits.repeatedRefund.statement, aboutLimit(limits.repeatedRefund), async ({ paidOrder }) => {
  const order = await paidOrder('visa-completed');
  const part = partialRefund(order);
  await requestPartialRefund(order);
  await expect(() => askForRefund(order, part)).toBeRefused(limits.repeatedRefund);
  await expect(() => askForRefund(order, restOfRefund(order))).toBeTaken(limits.repeatedRefund);
});

test(
  limits.refundOfADecline.statement,
  aboutLimit(limits.refundOfADecline),
  async ({ paidOrder }) => {
    const order = await paidOrder('visa-insufficient-funds');
    await expect(() => askForRefund(order)).toBeRefused(limits.refundOfADecline);
  },
);
