import { define } from '../schema/define.js';
import { refunds } from '../shared/refunds.js';
import { completes } from '../shared/scenarios.js';
export const trustly = define({
    method: {
        name: 'Trustly',
        gateway: 'TRUSTLY',
        currency: 'EUR',
        country: 'NL',
        tag: '@trustly',
    },
    rows: [
        completes('trustly', {
            answers: 'trustly',
            part: 'Belfius, CBC, KBC, Sofort and Trustly',
        }),
        {
            kind: 'scenario',
            id: 'trustly-cancelled',
            answers: ['trustly-scenario-cancelled'],
            option: 'Cancelled',
            // Decided in contradictions.ts, "Trustly cancelled".
            expected: { order: ['void', 'cancelled'], transaction: ['void', 'cancelled'] },
            statement: 'is Void or Cancelled',
            source: 'testing page, cancelling an order',
        },
        ...refunds('trustly', ['dashboard', 'API'], {
            answers: ['trustly'],
            paidBy: 'trustly-completed',
        }),
    ],
});
//# sourceMappingURL=trustly.js.map