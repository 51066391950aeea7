/** How an attempt to pay ends, before it is expressed as statuses. */
export type Outcome =
  | { readonly result: 'completed' }
  | { readonly result: 'uncleared' }
  | { readonly result: 'cancelled' }
  | { readonly result: 'void' }
  | { readonly result: 'expired' }
  | { readonly result: 'declined'; readonly decline: Decline };

/** Something that happens by itself, minutes after the payment was confirmed. */
export interface TimedChange {
  readonly after: number;
  readonly outcome: Outcome;
}

/** The outcome of a confirmed payment: at once (if absent it stays Initialized), and later by itself. */
export interface Course {
  readonly now?: Outcome;
  readonly later?: readonly TimedChange[];
}

/** Reason and code as in the API; `responseCode` is what the issuer itself answered. */
export interface Decline {
  readonly reason: string;
  readonly reasonCode: string;
  readonly responseCode: string | null;
}

export const DECLINES = {
  notEnrolled: {
    reason: 'Cardholder not enrolled in service',
    reasonCode: '4999',
    responseCode: null,
  },
  authenticationFailed: {
    reason: '3DS Authentication Failed / Card authentication failed',
    reasonCode: '3001',
    responseCode: '08',
  },
  insufficientFunds: { reason: 'Insufficient funds', reasonCode: '4002', responseCode: '51' },
  doNotHonor: { reason: 'Do not honor', reasonCode: '4001', responseCode: '05' },
  expiredCard: {
    reason: 'Expired card or Invalid Account Number',
    reasonCode: '4005',
    responseCode: '54',
  },
  cancelledByShopper: {
    reason: '3D Secure authentication cancelled',
    reasonCode: '4999',
    responseCode: null,
  },
  // No reason is documented for other methods than cards; this is the error list's own title
  // (docs/facts/errors.md#codes).
  refused: { reason: 'Transaction declined', reasonCode: '1024', responseCode: null },
} as const satisfies Record<string, Decline>;

export const COMPLETED: Outcome = { result: 'completed' };
export const UNCLEARED: Outcome = { result: 'uncleared' };
/** By the shopper. */
export const CANCELLED: Outcome = { result: 'cancelled' };
/** By the merchant, or by time. */
export const VOIDED: Outcome = { result: 'void' };
export const EXPIRED: Outcome = { result: 'expired' };
export const REFUSED: Outcome = { result: 'declined', decline: DECLINES.refused };
