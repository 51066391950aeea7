import type { Authentication, AuthenticationAnswer } from './authentication.ts';
import { authenticate } from './authentication.ts';
import { accountCourse, amountCourse, bankCourse } from './courses.ts';
import type { Applicant } from './credit.ts';
import { creditCheck } from './credit.ts';
import type { Gateway } from './gateways.ts';
import type { Scenario, Statuses } from './gateways/gateway.ts';
import type { Issuer } from './issuers.ts';
import { issuerOf } from './issuers.ts';
import type { MerchantAction } from './merchant-rules.ts';
import { merchantAction } from './merchant-rules.ts';
import type { Payment, Sale, Transaction } from './orders.ts';
import type { Course, Decline, Outcome } from './outcomes.ts';
import { CANCELLED, DECLINES } from './outcomes.ts';
import type { RefundRefusal, RefundWay } from './refund-rules.ts';
import { checkRefund, refundedStatuses } from './refund-rules.ts';
import { voucherBalance } from './vouchers.ts';

/**
 * Every decision of the environment that is a matter of documented behaviour and not of mechanics.
 * The core asks these and nothing else, so replacing one replaces the behaviour everywhere.
 */
export interface Rules {
  issuerOf(cardNumber: string): Issuer;
  authenticate(issuer: Issuer, answer: AuthenticationAnswer): Authentication;
  scenarioOutcome(scenario: Scenario, gateway: Gateway): Outcome;
  accountCourse(iban: string, gateway: Gateway): Course;
  bankCourse(bank: string, gateway: Gateway): Course;
  /** By the order's amount, in minor units. */
  amountCourse(amount: number, gateway: Gateway): Course;
  creditCheck(gateway: Gateway, applicant: Applicant): Outcome;
  /** In minor units; undefined for a number that is no voucher. */
  voucherBalance(number: string, gateway: Gateway): number | undefined;
  cancellationOutcome(gateway: Gateway): Outcome;
  settle(outcome: Outcome, gateway: Gateway): Settlement;
  /** What the order becomes; undefined where a merchant cannot do that now. */
  merchantAction(action: MerchantAction, sale: Sale): Statuses | undefined;
  checkRefund(
    transaction: Transaction,
    amount: number,
    now: number,
    by: RefundWay,
  ): RefundRefusal | undefined;
  /** What the original becomes once so much of it, in minor units, was given back. */
  refundedStatuses(original: Sale, refunded: number): Statuses;
  /**
   * Whether a part can be refunded: on a real test account support has to enable it
   * (docs/facts/hosts.md#test-accounts).
   */
  partialRefunds: boolean;
  /** What a refund's order is until it is accepted: "Reserved or Initialized" (docs/facts/dashboard.md#refund). */
  refundsBegin: 'reserved' | 'initialized';
  /** How many minutes a transaction may stay open after the method was chosen; undefined is for ever. */
  transactionLifetime(gateway: Gateway): number | undefined;
  /** What becomes of a confirmed payment, where the rest of the rules say that it is `decided`. */
  course(payment: Payment, decided: Course): Course;
}

/** The statuses that an outcome amounts to. */
export interface Settlement extends Statuses {
  readonly decline?: Decline;
}

export const documentedRules: Rules = {
  issuerOf,
  authenticate,
  scenarioOutcome: ({ outcome }) => outcome,
  accountCourse,
  bankCourse,
  amountCourse,
  creditCheck,
  voucherBalance,
  cancellationOutcome: ({ cancelled }) =>
    cancelled === 'declined'
      ? { result: 'declined', decline: DECLINES.cancelledByShopper }
      : CANCELLED,
  settle(outcome, { paid, cancelled }) {
    switch (outcome.result) {
      case 'completed':
        return paid;
      case 'uncleared':
        return { status: 'uncleared', financial: 'uncleared' };
      case 'cancelled':
        return cancelled === 'declined' ? { status: 'void', financial: 'cancelled' } : cancelled;
      case 'void':
        return { status: 'void', financial: 'void' };
      case 'expired':
        return { status: 'expired', financial: 'expired' };
      case 'declined':
        return { status: 'declined', financial: 'declined', decline: outcome.decline };
    }
  },
  merchantAction,
  checkRefund,
  refundedStatuses,
  partialRefunds: true,
  refundsBegin: 'reserved',
  transactionLifetime: ({ lifetime }) => lifetime,
  course: (_, decided) => decided,
};
