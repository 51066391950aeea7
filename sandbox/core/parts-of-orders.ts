import type { OrderId } from './order-details.ts';
import type { Capture, Payment } from './orders.ts';
import type { World } from './world.ts';

/** What was captured of a payment, or shipped of it. */
interface Part {
  readonly payment: Payment;
  readonly amount: number;
  readonly description: string;
  /** Of the order that the part becomes. */
  readonly orderId: OrderId;
}

/** A part of an order as an order of its own; nothing has happened to it yet. */
export function addPart({ ids, clock, store }: World, part: Part): Capture {
  const { payment, orderId, amount, description } = part;
  const { order, variables } = payment;
  const capture: Capture = {
    kind: 'capture',
    original: payment,
    id: ids.pspId(clock.now()),
    order,
    orderId: String(orderId),
    sentId: orderId,
    amount,
    description,
    variables,
    history: [],
  };
  order.captures.push(capture);
  store.addTransaction(capture);
  return capture;
}

/** The first id that no order has, counted from the next part of this one. */
export function nextOrderId(
  { store }: World,
  { order }: Payment,
  nth: (number: number) => string,
): string {
  for (let number = order.captures.length + 1; ; number += 1) {
    const orderId = nth(number);
    if (!store.isTaken(orderId)) return orderId;
  }
}
