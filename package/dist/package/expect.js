import { expect as base, } from '@playwright/test';
import { documented, inputOf, limits, statementOf, } from '../catalogue/index.js';
import { laterVerdict } from '../fixtures/verdict/later.js';
import { changeVerdict, paymentVerdict } from '../fixtures/verdict/payment.js';
import { completedVerdict, reservedVerdict } from '../fixtures/verdict/refund.js';
import { cancelledVerdict, unpaidVerdict } from '../fixtures/verdict/unpaid.js';
import { verdict } from './verdict.js';
const matchers = {
    /**
     * Passes when shopper, API, dashboard and notification agree on how the payment has ended.
     *
     * @param status of the order; without one, as documented for what it was paid with
     */
    async toEndAs(payment, status, ending = {}) {
        const order = await payment.placed(ending.timeout);
        const { row, subject } = expected(payment, 'ends as', status, ending);
        const checks = await paymentVerdict(order, row);
        return verdict(this, 'toEndAs', subject, checks, claimsOf(ending));
    },
    /** Passes when the merchant's witnesses agree on what the order has become since it was paid. */
    async toBecome(payment, status, ending = {}) {
        const order = await payment.placed(ending.timeout);
        const { row, subject } = expected(payment, 'becomes', status, ending);
        const checks = await changeVerdict(order, row, row.expected);
        return verdict(this, 'toBecome', subject, checks, claimsOf(ending));
    },
    /** Passes when all that follows the payment by itself does so in its documented time. */
    async toChangeAsDocumented(payment, { timeout } = {}) {
        const order = await payment.placed(timeout);
        const { row, subject } = expected(payment, 'changes', undefined, {});
        return verdict(this, 'toChangeAsDocumented', subject, await laterVerdict(order, row, payment.time));
    },
    /** Passes when nothing was paid, wherever the page has left its shopper. */
    async toStayUnpaid(payment, { timeout } = {}) {
        const order = await payment.unpaid(timeout);
        const subject = { statement: 'Nothing is paid', source: 'the test' };
        return verdict(this, 'toStayUnpaid', subject, await unpaidVerdict(order));
    },
    /** Passes when the shopper has left by Cancel and is back at the shop, and nothing was paid. */
    async toBeCancelled(payment, { timeout } = {}) {
        const order = await payment.unpaid(timeout);
        return verdict(this, 'toBeCancelled', limits.cancelled, await cancelledVerdict(order));
    },
    /** Passes when a new order for the refund waits to be accepted. */
    async toBeReserved({ refund }) {
        const subject = refundThat(refund.original, 'is a new, related order, Reserved');
        return verdict(this, 'toBeReserved', subject, await reservedVerdict(refund));
    },
    /** Passes when the accepted refund is completed, with its comment and its effect on the order. */
    async toBeCompleted({ refund, comment }) {
        const subject = refundThat(refund.original, 'is Completed after Accept and a comment');
        return verdict(this, 'toBeCompleted', subject, await completedVerdict(refund, comment));
    },
};
/** What `.not` denies: the status, or the cause where one is named. */
const claimsOf = ({ cause }) => [
    ['api.status', 'dashboard.order_status'],
    ...(cause === undefined ? [] : [['api.reason', 'dashboard.reason']]),
];
/**
 * What is expected of a payment: what the test says, and for the rest what is documented where a page documents
 * that status for the input.
 */
function expected({ input }, verb, status, { cause }) {
    if (!input)
        throw new Error('the payment was not paid with anything: call payWith first');
    const { method, ...row } = input;
    const { source } = row;
    if (status === undefined)
        return { row, subject: { statement: statementOf(method, row), source } };
    const page = outcomesOf(row).find(({ outcome }) => outcome.order?.includes(status));
    const outcome = { ...page?.outcome, order: [status], ...(cause && { cause }) };
    const why = cause === undefined ? '' : ` (${cause})`;
    const statement = `${method.name} ${inputOf(row)} ${verb} ${status}${why}`;
    return {
        row: { ...row, expected: outcome },
        subject: { statement, source: page?.source ?? 'the test' },
    };
}
/** What becomes of a payment: at once, by itself later, and by an action of the merchant. */
const outcomesOf = (row) => [
    ...[row, ...row.later].map((it) => ({ outcome: it.expected, source: row.source })),
    ...documented('action')
        .filter((it) => it.row.paidBy === row.id)
        .map((it) => ({ outcome: it.row.expected, source: it.row.source })),
];
const refundThat = ({ method: { name } }, statement) => ({
    of: 'refund',
    statement: `A ${name} refund ${statement}`,
    source: `${name}: integration and testing, test refunding an order`,
});
/** Playwright's `expect`, with matchers for payments and their refunds. */
export const expect = base.extend(matchers);
//# sourceMappingURL=expect.js.map