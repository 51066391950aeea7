import { define } from '../schema/define.js';
import { refunds } from '../shared/refunds.js';
import { cancels, completes } from '../shared/scenarios.js';
export const kbc = define({
    method: {
        name: 'KBC',
        gateway: 'KBC',
        currency: 'EUR',
        country: 'BE',
        tag: '@kbc',
    },
    rows: [
        completes('kbc', { answers: 'kbc', part: 'Belfius, CBC, KBC, Sofort and Trustly' }),
        cancels('kbc', 'kbc'),
        ...refunds('kbc', ['dashboard'], { answers: ['kbc'], paidBy: 'kbc-completed' }),
    ],
});
//# sourceMappingURL=kbc.js.map