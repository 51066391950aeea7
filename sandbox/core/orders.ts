import type { CartItem } from './carts.ts';
import type { GatewayId } from './gateways.ts';
import type { Event, TransactionState } from './history.ts';
import { deriveState } from './history.ts';
import type { Issuer } from './issuers.ts';
import type { OrderDetails, OrderId, Variables } from './order-details.ts';
import { isPaid } from './statuses.ts';

export interface Order {
  readonly details: OrderDetails;
  readonly sessionId: string;
  readonly created: number;
  /** When the payment link stops working; brought forward when a newer order takes over the id. */
  expires: number;
  /** What the QR code carries instead of the session id. */
  readonly qrToken: string;
  /** One per attempt to pay. The first exists from the start: it is the pre-transaction. */
  payments: readonly Payment[];
  readonly refunds: Refund[];
  readonly captures: Capture[];
  /** What `recurring_id` names once the payment is made. */
  readonly token: string | undefined;
}

interface TransactionBase {
  readonly id: number;
  readonly order: Order;
  readonly orderId: string;
  /** The same as the merchant wrote it. */
  readonly sentId: OrderId;
  readonly amount: number;
  readonly description: string;
  /** A refund's are its own. */
  readonly variables: Variables;
  /** Replaced by a longer one with every event; only `World.record` does that. */
  history: readonly Event[];
}

/** An attempt to pay. */
export interface Payment extends TransactionBase {
  readonly kind: 'payment';
  /** A 3-D Secure authentication under way. Gone once there is a verdict. */
  challenge?: Challenge | undefined;
}

/** Money given back: an order of its own, linked to the payment it came from (docs/facts/refunds.md#rules). */
export interface Refund extends TransactionBase {
  readonly kind: 'refund';
  /** What is given back: the payment, or the part of it by whose id the refund was asked for. */
  readonly original: Sale;
  /** What it takes out of the order's cart, where the merchant named articles. */
  readonly articles: readonly CartItem[];
}

/**
 * A part of the amount that the merchant took, or shipped: an order of its own as well (docs/facts/api.md#captures).
 */
export interface Capture extends TransactionBase {
  readonly kind: 'capture';
  readonly original: Payment;
}

/** A transaction that took money, and can be refunded by its own order id. */
export type Sale = Payment | Capture;

/** Everything with a PSP id. */
export type Transaction = Payment | Refund | Capture;

export interface Challenge {
  readonly token: string;
  readonly issuer: Issuer;
}

export function stateOf(transaction: Transaction): TransactionState {
  return deriveState(transaction.history);
}

/** The payment of the order: the latest attempt. */
export function currentPayment(order: Order): Payment {
  const latest = order.payments.at(-1);
  if (!latest) throw new Error(`Order ${order.details.orderId} has no transaction`);
  return latest;
}

/** The payment that a refund or a part belongs to; a payment is its own. */
export function paymentOf(transaction: Transaction): Payment {
  return transaction.kind === 'payment' ? transaction : paymentOf(transaction.original);
}

export function methodOf(transaction: Transaction): GatewayId | undefined {
  return stateOf(paymentOf(transaction)).method;
}

export function orderState(order: Order): TransactionState {
  return stateOf(currentPayment(order));
}

/** Confirmed by the shopper and not decided yet, as a bank transfer before the money is there. */
export function isAwaited(order: Order): boolean {
  const { status, submitted } = orderState(order);
  return submitted && status === 'initialized';
}

/** The state of a payment link when it is opened. */
export type LinkState = 'payable' | 'awaited' | 'paid' | 'closed';

export function linkState(order: Order, now: number): LinkState {
  const { status } = orderState(order);
  if (isPaid(status)) return 'paid';
  if (isAwaited(order)) return 'awaited';
  if (status === 'expired' || status === 'cancelled' || now >= order.expires) return 'closed';
  return 'payable';
}
