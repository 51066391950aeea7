import type { OrderDetails } from './order-details.ts';
import type { Order, Payment } from './orders.ts';
import { currentPayment, orderState, stateOf } from './orders.ts';
import { isPaid, isUndecided } from './statuses.ts';
import type { World } from './world.ts';

/**
 * Places an order, or refuses: the id of a completed transaction cannot be used again
 * (docs/facts/api.md#place-an-order). An uncleared one is not completed: the official PHP tests order several times
 * within a second, pay after delivery among them, with that second as the id.
 */
export function placeOrder(world: World, details: OrderDetails): Order | 'duplicate' {
  if (world.store.byOwnOrderId(details.orderId)) return 'duplicate';
  const earlier = world.store.byOrderId(details.orderId);
  if (earlier && wasCompleted(earlier)) return 'duplicate';
  const created = world.clock.now();
  const order: Order = {
    details,
    sessionId: world.ids.sessionId(),
    created,
    expires: created + details.lifetime,
    qrToken: world.ids.token(32),
    payments: [],
    refunds: [],
    captures: [],
    token: tokenFor(world, details),
  };
  addPayment(world, order);
  world.clock.forget(world.store.add(order));
  if (earlier) supersede(world, earlier);
  world.clock.at(order.expires, () => void expire(world, order), order);
  return order;
}

/** Whatever happened afterwards: a fully refunded or released order is Void, and was paid. */
function wasCompleted({ payments }: Order): boolean {
  return payments.map(stateOf).some(({ status, completed }) => {
    const isPaidNow = isPaid(status) && !isUndecided(status);
    return isPaidNow || completed !== undefined;
  });
}

/** A new token gets its name with the order, so that it is the same wherever it shows. */
function tokenFor({ ids }: World, { recurring }: OrderDetails): string | undefined {
  if (!recurring) return undefined;
  return recurring.token ?? (recurring.reference === undefined ? undefined : ids.token(11));
}

/**
 * The merchant ends an unpaid session (docs/facts/api.md#cancel-a-session). Returns whether there was one.
 */
export function cancelSession(world: World, order: Order): boolean {
  if (orderState(order).status !== 'initialized') return false;
  order.expires = world.clock.now();
  close(world, order, 'cancelled');
  return true;
}

/**
 * A further attempt to pay; "each attempt makes a new transaction with the same order_id"
 * (docs/facts/payment-pages.md#payment-link).
 */
export function addPayment(world: World, order: Order): Payment {
  const transaction: Payment = {
    id: world.ids.pspId(world.clock.now()),
    kind: 'payment',
    order,
    orderId: order.details.orderId,
    sentId: order.details.sentId,
    amount: order.details.amount,
    description: order.details.description,
    variables: order.details.variables,
    history: [],
  };
  // Most orders have one, and what grows by `push` keeps room for many more.
  order.payments = order.payments.concat(transaction);
  world.store.addTransaction(transaction);
  const created = { type: 'created', status: 'initialized', financial: 'initialized' } as const;
  world.record({ transaction, changes: [created] });
  return transaction;
}

/** The link has expired, or does so now: an unpaid order becomes Expired. Returns whether it was one. */
export function expire(world: World, order: Order): boolean {
  if (orderState(order).status !== 'initialized') return false;
  order.expires = Math.min(order.expires, world.clock.now());
  close(world, order, 'expired');
  return true;
}

/** The id belongs to a newer order now: the older one can no longer be paid or accepted. */
function supersede(world: World, order: Order): void {
  order.expires = world.clock.now();
  if (isUndecided(orderState(order).status)) close(world, order, 'cancelled');
}

function close(world: World, order: Order, status: 'expired' | 'cancelled'): void {
  const changes = [{ type: 'status-changed', status, financial: status }] as const;
  world.record({ transaction: currentPayment(order), changes });
}
