import { define } from '../schema/define.js';
import { refunds } from '../shared/refunds.js';
import { cancels, completes } from '../shared/scenarios.js';
export const cbc = define({
    method: {
        name: 'CBC',
        gateway: 'CBC',
        currency: 'EUR',
        country: 'BE',
        tag: '@cbc',
    },
    rows: [
        completes('cbc', { answers: 'cbc', part: 'Belfius, CBC, KBC, Sofort and Trustly' }),
        cancels('cbc', 'cbc'),
        ...refunds('cbc', ['dashboard'], { answers: ['cbc'], paidBy: 'cbc-completed' }),
    ],
});
//# sourceMappingURL=cbc.js.map