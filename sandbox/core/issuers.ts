/**
 * The banks behind the test cards: what each card does when it is used. The sandbox's own table, written
 * from the documented facts (docs/facts/qr.md#bancontact, docs/facts/three-d-secure.md#reasons-of-a-decline).
 */
import type { Decline, Outcome, TimedChange } from './outcomes.ts';
import { COMPLETED, DECLINES, UNCLEARED, VOIDED } from './outcomes.ts';

export interface Issuer {
  /** Card without 3-D Secure: declined before any 3-D page. */
  readonly enrolled: boolean;
  /** Whether an authentication can succeed at all, whatever the shopper answers on the 3-D page. */
  readonly authenticates: boolean;
  /** The issuer's decision once the shopper is authenticated. */
  readonly authorises: Outcome;
  /** What the issuer does by itself afterwards. */
  readonly later?: readonly TimedChange[];
}

const completes: Issuer = {
  enrolled: true,
  authenticates: true,
  authorises: COMPLETED,
};
const declines = (decline: Decline): Issuer => ({
  ...completes,
  authorises: { result: 'declined', decline },
});
const uncleared = (outcome: Outcome): Issuer => ({
  ...completes,
  authorises: UNCLEARED,
  later: [{ after: 3, outcome }],
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
  ['4917300000000008', uncleared(VOIDED)],
  ['4462000000000003', uncleared(COMPLETED)],
  ['4012001037461114', fails3d],
  ['4012001038488884', declines(DECLINES.insufficientFunds)],
  ['5500000000000004', completes],
  ['374500000000015', completes],
  ['378734493671000', uncleared(VOIDED)],
  ['374200000000004', fails3d],
]);

/**
 * Any other well-formed number. What the real environment does with one is not documented; a bank that
 * no table knows is refused without a reason, so it is "Do not honor", never a silent success.
 */
const UNKNOWN_ISSUER = declines(DECLINES.doNotHonor);

export function issuerOf(cardNumber: string): Issuer {
  return TEST_CARDS.get(cardNumber) ?? UNKNOWN_ISSUER;
}
