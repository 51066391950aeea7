/**
 * The banks behind the test cards: what each card does when it is used. The sandbox's own table, written
 * from the documented facts (api.md 9 and 10, pages.md 2 and 4.3).
 */

/** How an attempt to pay ends, before it is written down as statuses. */
export type Outcome =
  | { readonly result: 'completed' }
  | { readonly result: 'cancelled' }
  | { readonly result: 'expired' }
  | { readonly result: 'declined'; readonly decline: Decline };

/** Reason and code as in the API; `responseCode` is what the issuer itself answered. */
export interface Decline {
  readonly reason: string;
  readonly reasonCode: string;
  readonly responseCode: string | null;
}

export interface Issuer {
  /** Card without 3-D Secure: declined before any 3-D page. */
  readonly enrolled: boolean;
  /** Whether an authentication can succeed at all, whatever the shopper answers on the 3-D page. */
  readonly authenticates: boolean;
  /** The issuer's decision once the shopper is authenticated. */
  readonly authorises: Outcome;
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
  cancelledByShopper: {
    reason: '3D Secure authentication cancelled',
    reasonCode: '4999',
    responseCode: null,
  },
} as const satisfies Record<string, Decline>;

const completes: Issuer = {
  enrolled: true,
  authenticates: true,
  authorises: { result: 'completed' },
};
const declines = (decline: Decline): Issuer => ({
  ...completes,
  authorises: { result: 'declined', decline },
});
const fails3d: Issuer = { ...completes, authenticates: false };
const notEnrolled: Issuer = { ...completes, enrolled: false };

/** One line per documented test card. */
export const TEST_CARDS: ReadonlyMap<string, Issuer> = new Map([
  ['67034500054620008', completes],
  ['67034500054610009', notEnrolled],
  ['67039902990000045', fails3d],
  ['67039902990000011', declines(DECLINES.insufficientFunds)],
  ['6759000000005', completes],
  ['6799990000000000011', completes],
  ['4111111111111111', completes],
  ['4761340000000019', completes],
  ['4012001037461114', fails3d],
  ['4012001038488884', declines(DECLINES.insufficientFunds)],
  ['5500000000000004', completes],
  ['374500000000015', completes],
]);

/**
 * Any other well-formed number. What the real environment does with one is not documented; a bank that
 * nobody knows refuses without saying why, so it is "Do not honor", never a silent success.
 */
const UNKNOWN_ISSUER = declines(DECLINES.doNotHonor);

export function issuerOf(cardNumber: string): Issuer {
  return TEST_CARDS.get(cardNumber) ?? UNKNOWN_ISSUER;
}
