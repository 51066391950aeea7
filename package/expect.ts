import {
  expect as base,
  type Expect,
  type ExpectMatcherState,
  type MatcherReturnType,
} from '@playwright/test';
import {
  documented,
  inputOf,
  limits,
  statementOf,
  type Outcome,
  type Row,
} from '../catalogue/index.ts';
import type { PlacedOrder } from '../fixtures/order/order.ts';
import { laterVerdict } from '../fixtures/verdict/later.ts';
import type { Subject } from '../fixtures/verdict/message.ts';
import { changeVerdict, paymentVerdict } from '../fixtures/verdict/payment.ts';
import { completedVerdict, reservedVerdict } from '../fixtures/verdict/refund.ts';
import { cancelledVerdict, unpaidVerdict } from '../fixtures/verdict/unpaid.ts';
import type { Payment } from './payment.ts';
import type { MerchantRefund } from './refund.ts';
import { verdict, type Claim } from './verdict.ts';

/** A status of an order, as the API spells it. */
export type Status = NonNullable<Outcome['order']>[number];

/** How a payment has to end, besides its status. */
export interface Ending {
  /** Why it is declined. */
  readonly cause?: NonNullable<Outcome['cause']>;
  /** How long each witness may take to see it. Milliseconds. */
  readonly timeout?: number;
}

/** How long each witness may take, in milliseconds. */
export interface Patience {
  readonly timeout?: number;
}

type Verdict = Promise<MatcherReturnType>;
type State = ExpectMatcherState;

const matchers = {
  /**
   * Passes when shopper, API, dashboard and notification agree on how the payment has ended.
   *
   * @param status of the order; without one, as documented for what it was paid with
   */
  async toEndAs(this: State, payment: Payment, status?: Status, ending: Ending = {}): Verdict {
    const order = await payment.placed(ending.timeout);
    const { row, subject } = expected(payment, 'ends as', status, ending);
    const checks = await paymentVerdict(order, row);
    return verdict(this, 'toEndAs', subject, checks, claimsOf(ending));
  },

  /** Passes when the merchant's witnesses agree on what the order has become since it was paid. */
  async toBecome(this: State, payment: Payment, status: Status, ending: Ending = {}): Verdict {
    const order = await payment.placed(ending.timeout);
    const { row, subject } = expected(payment, 'becomes', status, ending);
    const checks = await changeVerdict(order, row, row.expected);
    return verdict(this, 'toBecome', subject, checks, claimsOf(ending));
  },

  /** Passes when all that follows the payment by itself does so in its documented time. */
  async toChangeAsDocumented(this: State, payment: Payment, { timeout }: Patience = {}): Verdict {
    const order = await payment.placed(timeout);
    const { row, subject } = expected(payment, 'changes', undefined, {});
    return verdict(
      this,
      'toChangeAsDocumented',
      subject,
      await laterVerdict(order, row, payment.time),
    );
  },

  /** Passes when nothing was paid, wherever the page has left its shopper. */
  async toStayUnpaid(this: State, payment: Payment, { timeout }: Patience = {}): Verdict {
    const order = await payment.unpaid(timeout);
    const subject = { statement: 'Nothing is paid', source: 'the test' };
    return verdict(this, 'toStayUnpaid', subject, await unpaidVerdict(order));
  },

  /** Passes when the shopper has left by Cancel and is back at the shop, and nothing was paid. */
  async toBeCancelled(this: State, payment: Payment, { timeout }: Patience = {}): Verdict {
    const order = await payment.unpaid(timeout);
    return verdict(this, 'toBeCancelled', limits.cancelled, await cancelledVerdict(order));
  },

  /** Passes when a new order for the refund waits to be accepted. */
  async toBeReserved(this: State, asked: MerchantRefund, { timeout }: Patience = {}): Verdict {
    const refund = asked.within(timeout);
    const subject = refundThat(refund.original, 'is a new, related order, Reserved');
    return verdict(this, 'toBeReserved', subject, await reservedVerdict(refund));
  },

  /** Passes when the accepted refund is completed, with its comment and its effect on the order. */
  async toBeCompleted(this: State, asked: MerchantRefund, { timeout }: Patience = {}): Verdict {
    const { comment } = asked;
    const refund = asked.within(timeout);
    const subject = refundThat(refund.original, 'is Completed after Accept and a comment');
    return verdict(this, 'toBeCompleted', subject, await completedVerdict(refund, comment));
  },
};

/** What `.not` denies: the status, or the cause where one is named. */
const claimsOf = ({ cause }: Ending): Claim[] => [
  ['api.status', 'dashboard.order_status'],
  ...(cause === undefined ? [] : [['api.reason', 'dashboard.reason'] as const]),
];

/**
 * What is expected of a payment: what the test says, and for the rest what is documented where a page documents
 * that status for the input.
 */
function expected(
  { input }: Payment,
  verb: string,
  status: Status | undefined,
  { cause }: Ending,
): { row: Row; subject: Subject } {
  if (!input) throw new Error('the payment was not paid with anything: call payWith first');
  const { method, ...row } = input;
  const { source } = row;
  if (status === undefined)
    return { row, subject: { statement: statementOf(method, row), source } };
  const page = outcomesOf(row).find(({ outcome }) => outcome.order?.includes(status));
  const outcome: Outcome = { ...page?.outcome, order: [status], ...(cause && { cause }) };
  const why = cause === undefined ? '' : ` (${cause})`;
  const statement = `${method.name} ${inputOf(row)} ${verb} ${status}${why}`;
  return {
    row: { ...row, expected: outcome },
    subject: { statement, source: page?.source ?? 'the test' },
  };
}

/** What becomes of a payment: at once, by itself later, and by an action of the merchant. */
const outcomesOf = (row: Row): { readonly outcome: Outcome; readonly source: string }[] => [
  ...[row, ...row.later].map((it) => ({ outcome: it.expected, source: row.source })),
  ...documented('action')
    .filter((it) => it.row.paidBy === row.id)
    .map((it) => ({ outcome: it.row.expected, source: it.row.source })),
];

const refundThat = ({ method: { name } }: PlacedOrder, statement: string): Subject => ({
  of: 'refund',
  statement: `A ${name} refund ${statement}`,
  source: `${name}: integration and testing, test refunding an order`,
});

/** Playwright's `expect`, with matchers for payments and their refunds. */
export const expect: Expect<typeof matchers> = base.extend(matchers);
