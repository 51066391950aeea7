import { define } from '../schema/define.js';
import { cancelled, expired, notCollected } from '../shared/outcomes.js';
import { refunds } from '../shared/refunds.js';
const source = 'testing page, PayPal';
export const paypal = define({
    method: {
        name: 'PayPal',
        gateway: 'PAYPAL',
        currency: 'EUR',
        country: 'NL',
        tag: '@paypal',
    },
    rows: [
        {
            kind: 'scenario',
            id: 'paypal-approved',
            answers: ['paypal-scenario-approved', 'paypal-scenario-completed'],
            // Decided in contradictions.ts, "PayPal scenario name".
            option: 'Approved',
            alsoCalled: ['Completed'],
            expected: notCollected,
            statement: 'is Completed, its transaction Initialized',
            source,
        },
        {
            kind: 'scenario',
            id: 'paypal-cancelled',
            answers: ['paypal-scenario-cancelled', 'paypal-scenario-cancelled-2'],
            option: 'Cancelled',
            expected: cancelled,
            statement: 'is Void',
            source,
        },
        {
            kind: 'scenario',
            id: 'paypal-closed',
            answers: ['paypal-scenario-closed'],
            option: 'Closed',
            expected: expired,
            statement: 'is Expired',
            source,
        },
        ...refunds('paypal', ['dashboard', 'API'], {
            answers: ['paypal'],
            paidBy: 'paypal-approved',
        }),
    ],
});
//# sourceMappingURL=paypal.js.map