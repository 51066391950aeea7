import { define } from '../schema/define.js';
import { declined } from '../shared/outcomes.js';
const source = 'testing page, Bizum';
export const bizum = define({
    method: {
        name: 'Bizum',
        gateway: 'BIZUM',
        currency: 'EUR',
        country: 'ES',
        tag: '@bizum',
    },
    rows: [
        {
            kind: 'scenario',
            id: 'bizum-success',
            answers: ['bizum-scenario-success'],
            option: 'Success',
            // The method's table says Initialized; it does not say when the money has arrived.
            expected: { order: 'completed', transaction: ['initialized', 'completed'] },
            statement: 'is Completed',
            source,
        },
        {
            kind: 'scenario',
            id: 'bizum-failure',
            answers: ['bizum-scenario-failure'],
            option: 'Failure',
            expected: declined,
            statement: 'is Declined',
            source,
        },
        {
            kind: 'scenario',
            id: 'bizum-cancelled',
            answers: ['bizum-scenario-cancelled'],
            option: 'Cancelled',
            expected: declined,
            statement: 'is Declined',
            source,
        },
    ],
});
//# sourceMappingURL=bizum.js.map