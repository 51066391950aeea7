import type { OrderId } from './order-details.ts';
import type { Capture, Payment } from './orders.ts';
import { capturable } from './amounts.ts';
import { stateOf } from './orders.ts';
import { addPart, nextOrderId } from './parts-of-orders.ts';
import type { World } from './world.ts';

/** What a merchant asks to take of a reserved amount. */
export interface CaptureRequest {
  /** Minor units; undefined is all that is left. */
  readonly amount: number | undefined;
  readonly orderId: OrderId | undefined;
  readonly description: string;
}

const DAY = 24 * 60 * 60 * 1000;

/** "VISA: 7 days; Mastercard and Maestro: 30 days" (manual capture, expiration periods); others as Visa. */
const RESERVATIONS: Readonly<Record<string, number>> = {
  maestro: 30 * DAY,
  mastercard: 30 * DAY,
};

/** When the reserved amount falls back to the shopper. */
export function reservationEnds(payment: Payment): number {
  const { completed = 0, card } = stateOf(payment);
  return completed + (RESERVATIONS[card?.scheme ?? ''] ?? 7 * DAY);
}

/**
 * Takes part or all of what is reserved. All of it at once completes the payment itself; a part becomes an
 * order of its own (docs/facts/api.md#captures). Undefined when that much is not reserved.
 */
export function capture(
  world: World,
  payment: Payment,
  request: CaptureRequest,
): Payment | Capture | undefined {
  const left = capturable(payment);
  const amount = request.amount ?? left;
  if (amount <= 0 || amount > left) return undefined;

  const financial = amount === left ? 'completed' : 'initialized';
  if (amount === payment.amount) {
    const captured = { type: 'captured', capture: payment.id, amount, financial } as const;
    world.record({ transaction: payment, changes: [captured] });
    return payment;
  }
  const part = addPart(world, {
    payment,
    amount,
    description: request.description || payment.description,
    // "With a separate order ID" (manual capture); which one is not documented where the merchant names none.
    orderId: request.orderId ?? nextOrderId(world, payment, (nth) => `${payment.orderId}_${nth}`),
  });
  world.record(
    {
      transaction: part,
      changes: [
        { type: 'created', status: 'initialized', financial: 'initialized' },
        { type: 'status-changed', status: 'completed', financial: 'completed' },
      ],
    },
    {
      transaction: payment,
      changes: [{ type: 'captured', capture: part.id, amount, financial }],
    },
  );
  return part;
}

/**
 * What is still reserved goes back to the shopper: when the merchant cancels, or when the time is over (Void/Void). The
 * payment link stays closed.
 */
export function releaseReservation(world: World, payment: Payment): boolean {
  if (capturable(payment) === 0) return false;
  const { order } = payment;
  // A Void order could be paid again otherwise.
  order.expires = Math.min(order.expires, world.clock.now());
  const released = { type: 'status-changed', status: 'void', financial: 'void' } as const;
  world.record({ transaction: payment, changes: [released] });
  return true;
}
