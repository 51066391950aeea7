import { define } from '../schema/define.js';
import { cancelled, completed } from '../shared/outcomes.js';
import { refunds } from '../shared/refunds.js';
/** Any BIC is accepted; this one is the example. */
const entered = { kind: 'bic', bic: 'RZOOAT2L420', needs: { locale: 'at_AT' } };
export const eps = define({
    method: {
        name: 'EPS',
        gateway: 'EPS',
        currency: 'EUR',
        country: 'AT',
        tag: '@eps',
    },
    rows: [
        {
            ...entered,
            id: 'eps-completed',
            core: true,
            answers: ['eps-bic-rzooat2l420', 'eps-scenario-completed'],
            option: 'Completed',
            expected: completed,
            statement: 'is Completed',
            source: 'testing page, EPS',
        },
        {
            ...entered,
            id: 'eps-cancelled',
            answers: ['eps-scenario-cancelled'],
            option: 'Cancelled',
            expected: cancelled,
            statement: 'is Void',
            source: 'testing page, cancelling an order',
        },
        ...refunds('eps', ['dashboard', 'API'], { answers: ['eps'], paidBy: 'eps-completed' }),
    ],
});
//# sourceMappingURL=eps.js.map