/** Order statuses (shipment side) as the API spells them (docs/facts/statuses.md#spelling-in-the-api). */
export type OrderStatus =
  | 'initialized'
  | 'uncleared'
  | 'completed'
  | 'shipped'
  | 'declined'
  | 'cancelled'
  | 'void'
  | 'expired'
  | 'reserved'
  | 'partial_refunded'
  | 'refunded';

/** Transaction statuses (money side), `financial_status` in the API (docs/facts/statuses.md#spelling-in-the-api). */
export type TransactionStatus =
  | 'initialized'
  | 'uncleared'
  | 'completed'
  | 'declined'
  | 'cancelled'
  | 'void'
  | 'expired'
  | 'reserved';

export type TransactionKind = 'payment' | 'refund' | 'capture';

type Transitions = Partial<Record<OrderStatus, readonly OrderStatus[]>>;

/** What a status may become; a status that is not named here is final (docs/facts/statuses.md#transitions). */
const TRANSITIONS: Record<TransactionKind, Transitions> = {
  payment: {
    initialized: ['completed', 'uncleared', 'declined', 'void', 'cancelled', 'expired'],
    uncleared: ['completed', 'declined', 'void', 'expired', 'shipped', 'cancelled'],
    completed: ['shipped', 'partial_refunded', 'refunded', 'void', 'cancelled'],
    shipped: ['partial_refunded', 'refunded', 'void'],
    partial_refunded: ['partial_refunded', 'refunded'],
  },
  refund: {
    initialized: ['reserved', 'completed', 'declined'],
    reserved: ['completed', 'void', 'declined'],
  },
  capture: {
    initialized: ['completed', 'shipped'],
    completed: ['shipped', 'partial_refunded', 'refunded'],
    shipped: ['cancelled', 'partial_refunded', 'refunded'],
    partial_refunded: ['partial_refunded', 'refunded'],
  },
};

/** Thrown when code tries to skip or reverse a state: a defect of the sandbox, never a user's mistake. */
export class IllegalTransition extends Error {
  constructor(kind: TransactionKind, from: OrderStatus, to: OrderStatus) {
    super(`A ${kind} cannot go from ${from} to ${to}`);
    this.name = 'IllegalTransition';
  }
}

export function isLegal(kind: TransactionKind, from: OrderStatus, to: OrderStatus): boolean {
  return TRANSITIONS[kind][from]?.includes(to) ?? false;
}

/** Money has been taken and may be given back. */
export function isRefundable(status: OrderStatus): boolean {
  return status === 'completed' || status === 'shipped' || status === 'partial_refunded';
}

/** Not decided yet: an issuer, a merchant or time may still decide. */
export function isUndecided(status: OrderStatus): boolean {
  return status === 'initialized' || status === 'uncleared';
}

/**
 * The shopper's part succeeded: sent to `redirect_url`, Uncleared included
 * (docs/facts/payment-pages.md#return-to-the-shop).
 */
export function isPaid(status: OrderStatus): boolean {
  return isRefundable(status) || status === 'refunded' || status === 'uncleared';
}
