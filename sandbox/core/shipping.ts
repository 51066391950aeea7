import { shippedInParts } from './amounts.ts';
import { gatewayOf } from './gateways.ts';
import { act } from './merchant.ts';
import type { Capture, Payment } from './orders.ts';
import { methodOf, stateOf } from './orders.ts';
import { addPart, nextOrderId } from './parts-of-orders.ts';
import type { World } from './world.ts';

/** What of a pay-later order was not shipped yet, in minor units; nothing of any other order. */
export function shippable({ rules }: World, payment: Payment): number {
  const method = methodOf(payment);
  const payLater = method !== undefined && gatewayOf(method).family === 'bnpl';
  if (!payLater || !rules.merchantAction('ship', payment)) return 0;
  return payment.amount - shippedInParts(payment);
}

/**
 * Ships a part of a pay-later order: a transaction with an order id of its own, by which the part is
 * cancelled (specification, partial shipment). The order itself is Shipped with its last part. Undefined
 * when that much is not left.
 */
export function shipPart(
  world: World,
  payment: Payment,
  amount: number,
  comment?: string,
): Capture | undefined {
  const left = shippable(world, payment);
  if (amount <= 0 || amount > left) return undefined;
  const part = addPart(world, {
    payment,
    amount,
    description: payment.description,
    // `case-1-0001` is the first part of `case-1`, as in the official example.
    orderId: nextOrderId(
      world,
      payment,
      (nth) => `${payment.orderId}-${String(nth).padStart(4, '0')}`,
    ),
  });
  const { financial } = stateOf(payment);
  world.record({
    transaction: part,
    changes: [
      { type: 'created', status: 'initialized', financial: 'initialized' },
      { type: 'status-changed', status: 'shipped', financial },
    ],
  });
  if (amount === left) act(world, payment, 'ship', comment);
  return part;
}
