import { define } from '../schema/define.js';
import { cancelled, completed } from '../shared/outcomes.js';
import { refunds } from '../shared/refunds.js';
/** Any BIC is accepted; this one is the example. */
const entered = { kind: 'bic', bic: 'NOLADE22XXX' };
export const giropay = define({
    method: {
        name: 'Giropay',
        gateway: 'GIROPAY',
        currency: 'EUR',
        country: 'DE',
        tag: '@giropay',
    },
    rows: [
        {
            ...entered,
            id: 'giropay-completed',
            answers: ['giropay-bic-nolade22xxx', 'giropay-scenario-completed'],
            option: 'Completed',
            expected: completed,
            statement: 'is Completed',
            source: 'testing page, Giropay',
        },
        {
            ...entered,
            id: 'giropay-cancelled',
            answers: ['giropay-scenario-cancelled'],
            option: 'Cancelled',
            expected: cancelled,
            statement: 'is Void',
            source: 'testing page, cancelling an order',
        },
        ...refunds('giropay', ['dashboard', 'API'], {
            answers: ['giropay'],
            paidBy: 'giropay-completed',
        }),
    ],
});
//# sourceMappingURL=giropay.js.map