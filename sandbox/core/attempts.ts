import type { GatewayId } from './gateways.ts';
import { gatewayOf } from './gateways.ts';
import { canPay } from './offering.ts';
import type { Order, Payment } from './orders.ts';
import { currentPayment, linkState, stateOf } from './orders.ts';
import { EXPIRED } from './outcomes.ts';
import { addPayment } from './placing.ts';
import { conclude } from './verdicts.ts';
import type { World } from './world.ts';

/**
 * The number of the attempt that a payment form belongs to. The form carries it back, so that a second
 * click or a return by Back is recognised as the same attempt instead of becoming a second payment.
 */
export function attemptOf(order: Order): number {
  const open = stateOf(currentPayment(order)).status === 'initialized';
  return open ? order.payments.length - 1 : order.payments.length;
}

/** Whether a form of this attempt may still be paid; if not, it was sent before, too late, or never offered. */
export function isOpenAttempt(
  world: World,
  { order, attempt, method }: { order: Order; attempt: number; method: GatewayId },
): boolean {
  const open = attempt === attemptOf(order) && linkState(order, world.clock.now()) === 'payable';
  return open && canPay(gatewayOf(method), order.details);
}

/** The shopper picks a method; from now on the transaction's own expiry runs (docs/facts/statuses.md#expiry). */
export function chooseMethod(
  world: World,
  order: Order,
  method: GatewayId,
  by: 'page' | 'qr',
): Payment {
  const transaction = openPayment(world, order);
  if (stateOf(transaction).method === method) return transaction;
  world.record({ transaction, changes: [{ type: 'method-chosen', method, by }] });
  const minutes = world.rules.transactionLifetime(gatewayOf(method));
  if (minutes !== undefined) expireAfter(world, transaction, method, minutes);
  return transaction;
}

/** Unless another method was chosen meanwhile, or the shopper has confirmed. */
function expireAfter(world: World, payment: Payment, method: GatewayId, minutes: number): void {
  const end = (): void => {
    const state = stateOf(payment);
    if (state.method !== method || state.submitted || state.status !== 'initialized') return;
    conclude(world, payment, EXPIRED);
  };
  world.clock.at(world.clock.now() + minutes * 60_000, end, payment.order);
}

function openPayment(world: World, order: Order): Payment {
  const current = currentPayment(order);
  return stateOf(current).status === 'initialized' ? current : addPayment(world, order);
}
