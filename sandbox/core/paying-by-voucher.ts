import { chooseMethod, isOpenAttempt } from './attempts.ts';
import { gatewayOf } from './gateways.ts';
import { amountDue } from './amounts.ts';
import { currentPayment } from './orders.ts';
import { COMPLETED } from './outcomes.ts';
import type { Confirmation } from './paying-by-details.ts';
import { follow } from './verdicts.ts';
import type { World } from './world.ts';

/** The result of "Add discount"; `late` is a form that was sent before, or after the link had closed. */
export type VoucherResult = 'invalid card number' | 'no balance' | 'paid' | 'remainder' | 'late';

/**
 * A voucher pays what its balance covers. If that is the whole amount the payment is made; otherwise the
 * rest is due (`amountDue`) and another method pays it, or another voucher.
 */
export function payByVoucher(
  world: World,
  { order, attempt, method }: Confirmation,
  number: string,
): VoucherResult {
  if (!isOpenAttempt(world, { order, attempt, method })) return 'late';
  const balance = world.rules.voucherBalance(number, gatewayOf(method));
  if (balance === undefined) return 'invalid card number';
  const due = amountDue(currentPayment(order));
  const amount = Math.min(balance, due);
  if (amount === 0) return 'no balance';

  const transaction = chooseMethod(world, order, method, 'page');
  const voucher = { brand: method, amount, reference: world.ids.digits(9) };
  world.record({ transaction, changes: [{ type: 'voucher-redeemed', voucher }] });
  if (amount < due) return 'remainder';
  follow(world, transaction, { now: COMPLETED });
  return 'paid';
}
