import type { Cart } from './carts.ts';
import type { GatewayId } from './gateways.ts';
import type { Event, TransactionState } from './history.ts';
import { deriveState } from './history.ts';
import type { Issuer } from './issuers.ts';
import { isPaid } from './statuses.ts';

/** What the merchant asked for when placing the order. Never changes afterwards. */
export interface OrderDetails {
  readonly orderId: string;
  readonly gateway: GatewayId | undefined;
  readonly amount: number;
  readonly currency: string;
  readonly description: string;
  readonly items: string | null;
  readonly variables: readonly [string | null, string | null, string | null];
  readonly customInfo: readonly [string | null, string | null, string | null];
  readonly customer: Customer;
  readonly notificationUrl: string | undefined;
  readonly notificationMethod: 'GET' | 'POST';
  readonly redirectUrl: string | undefined;
  readonly cancelUrl: string | undefined;
  /** How long the payment link works. */
  readonly lifetime: number;
  readonly cart: Cart | undefined;
  readonly qr: { readonly enabled: boolean; readonly only: boolean };
  /** Private or business; Billink's page asks where the order does not say (openapi, Settings). */
  readonly billinkType?: 'P' | 'B' | undefined;
  /** Card payments are only reserved until the merchant captures them (`capture: manual`). */
  readonly manualCapture: boolean;
  /** Whether paying by card leaves a token behind, or uses one. */
  readonly recurring: Recurring | undefined;
}

/** `recurring_model`, with the customer's reference for a new token, or the `recurring_id` of an old one. */
export interface Recurring {
  readonly model: string;
  readonly reference: string | undefined;
  readonly token: string | undefined;
}

export interface Customer {
  readonly locale: string;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly address1: string | null;
  readonly address2: string | null;
  readonly houseNumber: string | null;
  readonly zipCode: string | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly country: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly birthday: string | null;
}

export interface Order {
  readonly details: OrderDetails;
  readonly sessionId: string;
  readonly created: number;
  /** When the payment link stops working; brought forward when a newer order takes over the id. */
  expires: number;
  /** What the QR code carries instead of the session id. */
  readonly qrToken: string;
  /** One per attempt to pay. The first exists from the start: it is the pre-transaction. */
  readonly payments: Payment[];
  readonly refunds: Refund[];
  readonly captures: Capture[];
  /** What `recurring_id` names once the payment is made. */
  readonly token: string | undefined;
}

interface TransactionBase {
  readonly id: number;
  readonly order: Order;
  readonly orderId: string;
  readonly amount: number;
  readonly description: string;
  /** Replaced by a longer one with every event; only `World.record` does that. */
  history: readonly Event[];
}

/** An attempt to pay. */
export interface Payment extends TransactionBase {
  readonly kind: 'payment';
  /** A 3-D Secure authentication under way. Gone once there is a verdict. */
  challenge?: Challenge | undefined;
}

/** Money given back: an order of its own, linked to the payment it came from (api.md 5). */
export interface Refund extends TransactionBase {
  readonly kind: 'refund';
  readonly original: Payment;
}

/** A part of a reserved amount that the merchant took: an order of its own as well (api.md 4). */
export interface Capture extends TransactionBase {
  readonly kind: 'capture';
  readonly original: Payment;
}

/** What has a PSP id. */
export type Transaction = Payment | Refund | Capture;

export interface Challenge {
  readonly token: string;
  readonly issuer: Issuer;
}

export function stateOf(transaction: Transaction): TransactionState {
  return deriveState(transaction.history);
}

/** The payment that stands for the order: the latest attempt. */
export function currentPayment(order: Order): Payment {
  const latest = order.payments.at(-1);
  if (!latest) throw new Error(`Order ${order.details.orderId} has no transaction`);
  return latest;
}

/** The method of a payment; for a refund or a capture, that of the payment it belongs to. */
export function methodOf(transaction: Transaction): GatewayId | undefined {
  return stateOf(transaction.kind === 'payment' ? transaction : transaction.original).method;
}

export function orderState(order: Order): TransactionState {
  return stateOf(currentPayment(order));
}

/** Confirmed by the shopper and not decided yet, as a bank transfer before the money is there. */
export function isAwaited(order: Order): boolean {
  const { status, submitted } = orderState(order);
  return submitted && status === 'initialized';
}

/** What is left to pay after vouchers, in minor units. */
export function amountDue(payment: Payment): number {
  const redeemed = stateOf(payment).vouchers.reduce((sum, { amount }) => sum + amount, 0);
  return payment.amount - redeemed;
}

/** Where a payment link stands when somebody opens it. */
export type LinkState = 'payable' | 'awaited' | 'paid' | 'closed';

export function linkState(order: Order, now: number): LinkState {
  const { status } = orderState(order);
  if (isPaid(status)) return 'paid';
  if (isAwaited(order)) return 'awaited';
  if (status === 'expired' || status === 'cancelled' || now >= order.expires) return 'closed';
  return 'payable';
}

/** Whether the payment only reserved its amount, which then waits for captures. */
export function isReservation({ order, history }: Payment): boolean {
  return order.details.manualCapture && deriveState(history).card !== undefined;
}

/**
 * Captured and not given back yet, refunds under way counted as given back, vouchers as not to be given
 * back; nothing while part of it is only reserved. In minor units.
 */
export function refundable(payment: Payment): number {
  const { order } = payment;
  if (isReservation(payment) && stateOf(payment).financial === 'initialized') return 0;
  const taken = isReservation(payment) ? stateOf(payment).amountCaptured : amountDue(payment);
  const underWay = order.refunds
    .filter((refund) => !['void', 'declined'].includes(stateOf(refund).status))
    .reduce((sum, refund) => sum + refund.amount, 0);
  return taken - underWay;
}
