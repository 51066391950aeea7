import { define } from '../schema/define.js';
import { declined, payLater, shipped, voided } from '../shared/outcomes.js';
const source = 'testing page, Billink';
const entered = { kind: 'customer type', type: 'Private' };
export const billink = define({
    method: {
        name: 'Billink',
        gateway: 'BILLINK',
        currency: 'EUR',
        country: 'NL',
        cart: true,
        tag: '@billink',
    },
    rows: [
        {
            ...entered,
            id: 'billink-success',
            core: true,
            answers: ['billink-scenario-success'],
            option: 'Success',
            expected: payLater,
            statement: 'is Completed, its transaction Uncleared',
            source,
        },
        {
            ...entered,
            id: 'billink-failure',
            answers: ['billink-scenario-failure'],
            option: 'Failure',
            expected: declined,
            statement: 'is Declined',
            source,
        },
        {
            ...entered,
            id: 'billink-cancelled',
            answers: ['billink-scenario-cancelled'],
            option: 'Cancelled',
            expected: voided,
            statement: 'is Void',
            source,
        },
        {
            kind: 'action',
            id: 'billink-shipped',
            answers: ['billink-api-action-patch-status-shipped-cancelled'],
            action: 'ship',
            paidBy: 'billink-success',
            expected: shipped,
            statement: 'is Shipped once the merchant has shipped it',
            source,
        },
        {
            kind: 'pay-later refund',
            id: 'billink-refunded',
            answers: ['billink-api-action-post-refunds-bnpl-refund'],
            paidBy: 'billink-success',
            expected: { transaction: 'completed' },
            statement: 'leaves the order with a Completed transaction',
            source,
        },
        {
            kind: 'article refund',
            id: 'billink-refund-articles',
            paidBy: 'billink-success',
            expected: {},
            statement: 'are refunded one by one, each at its price with tax',
            source: 'Billink, refunds via the API',
        },
    ],
});
//# sourceMappingURL=billink.js.map