import type { Authentication, AuthenticationAnswer } from './authentication.ts';
import { authenticate } from './authentication.ts';
import type { Gateway } from './gateways.ts';
import type { Decline, Issuer, Outcome } from './issuers.ts';
import { DECLINES, issuerOf } from './issuers.ts';
import type { Transaction } from './orders.ts';
import { refundable, stateOf } from './orders.ts';
import { isRefundable } from './statuses.ts';
import type { OrderStatus, TransactionStatus } from './statuses.ts';

/**
 * Every decision of the environment that is a matter of documented behaviour and not of mechanics.
 * The core asks these and nothing else, so replacing one replaces the behaviour everywhere.
 */
export interface Rules {
  issuerOf(cardNumber: string): Issuer;
  authenticate(issuer: Issuer, answer: AuthenticationAnswer): Authentication;
  scenarioOutcome(scenario: Scenario): Outcome;
  cancellationOutcome(gateway: Gateway): Outcome;
  settle(outcome: Outcome): Settlement;
  checkRefund(transaction: Transaction, amount: number, now: number): RefundRefusal | undefined;
  /** What a refund's order is until it is accepted: "Reserved or Initialized" (pages.md 8.5). */
  refundsBegin: 'reserved' | 'initialized';
  /** How long a transaction may stay open after the method was chosen. */
  transactionLifetime: number;
}

/** The statuses that an outcome amounts to. */
export interface Settlement {
  readonly status: OrderStatus;
  readonly financial: TransactionStatus;
  readonly decline?: Decline;
}

/** Choices on the test platform for Bancontact QR; the first is the default, and pays (pages.md 6). */
export const SCENARIOS = ['Completed', 'Declined', 'Cancelled', 'Expired'] as const;
export type Scenario = (typeof SCENARIOS)[number];

export function isScenario(text: unknown): text is Scenario {
  return SCENARIOS.some((scenario) => scenario === text);
}

export type RefundRefusal = 'not refundable' | 'no amount' | 'too much' | 'repeated';

const SCENARIO_OUTCOMES: Record<Scenario, Outcome> = {
  Completed: { result: 'completed' },
  Declined: { result: 'declined', decline: DECLINES.doNotHonor },
  Cancelled: { result: 'cancelled' },
  Expired: { result: 'expired' },
};

/** "The same amount within 5 minutes" is refused (api.md 5, error 1034). */
const REPEATED_REFUND = 5 * 60 * 1000;

export const documentedRules: Rules = {
  issuerOf,
  authenticate,
  scenarioOutcome: (scenario) => SCENARIO_OUTCOMES[scenario],
  cancellationOutcome: (gateway) =>
    gateway.whenCancelled === 'void'
      ? { result: 'cancelled' }
      : { result: 'declined', decline: DECLINES.cancelledByShopper },
  settle(outcome) {
    switch (outcome.result) {
      case 'completed':
        return { status: 'completed', financial: 'completed' };
      case 'cancelled':
        return { status: 'void', financial: 'cancelled' };
      case 'expired':
        return { status: 'expired', financial: 'expired' };
      case 'declined':
        return { status: 'declined', financial: 'declined', decline: outcome.decline };
    }
  },
  // Real test accounts have partial refunds switched off until support enables them (api.md 5); here both work.
  checkRefund(transaction, amount, now) {
    const completed = isRefundable(stateOf(transaction).status);
    if (transaction.kind === 'refund' || !completed) return 'not refundable';
    if (amount <= 0) return 'no amount';
    if (amount > refundable(transaction)) return 'too much';
    const repeated = transaction.order.refunds.some(
      (refund) => refund.amount === amount && now - stateOf(refund).created < REPEATED_REFUND,
    );
    return repeated ? 'repeated' : undefined;
  },
  refundsBegin: 'reserved',
  // Cards and Bancontact: one hour from the choice of the method (api.md 8, "Expiration").
  transactionLifetime: 60 * 60 * 1000,
};
