import { type Expect, type ExpectMatcherState, type MatcherReturnType } from '@playwright/test';
import { type Outcome } from '../catalogue/index.ts';
import type { Payment } from './payment.ts';
import type { MerchantRefund } from './refund.ts';
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
declare const matchers: {
    /**
     * Passes when shopper, API, dashboard and notification agree on how the payment has ended.
     *
     * @param status of the order; without one, as documented for what it was paid with
     */
    toEndAs(this: State, payment: Payment, status?: Status, ending?: Ending): Verdict;
    /** Passes when the merchant's witnesses agree on what the order has become since it was paid. */
    toBecome(this: State, payment: Payment, status: Status, ending?: Ending): Verdict;
    /** Passes when all that follows the payment by itself does so in its documented time. */
    toChangeAsDocumented(this: State, payment: Payment, { timeout }?: Patience): Verdict;
    /** Passes when nothing was paid, wherever the page has left its shopper. */
    toStayUnpaid(this: State, payment: Payment, { timeout }?: Patience): Verdict;
    /** Passes when the shopper has left by Cancel and is back at the shop, and nothing was paid. */
    toBeCancelled(this: State, payment: Payment, { timeout }?: Patience): Verdict;
    /** Passes when a new order for the refund waits to be accepted. */
    toBeReserved(this: State, { refund }: MerchantRefund): Verdict;
    /** Passes when the accepted refund is completed, with its comment and its effect on the order. */
    toBeCompleted(this: State, { refund, comment }: MerchantRefund): Verdict;
};
/** Playwright's `expect`, with matchers for payments and their refunds. */
export declare const expect: Expect<typeof matchers>;
export {};
