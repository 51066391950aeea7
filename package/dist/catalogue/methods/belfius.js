import { define } from '../schema/define.js';
import { refunds } from '../shared/refunds.js';
import { cancels, completes } from '../shared/scenarios.js';
export const belfius = define({
    method: {
        name: 'Belfius',
        gateway: 'BELFIUS',
        currency: 'EUR',
        country: 'BE',
        tag: '@belfius',
    },
    rows: [
        completes('belfius', { answers: 'belfius', part: 'Belfius, CBC, KBC, Sofort and Trustly' }),
        cancels('belfius', 'belfius'),
        ...refunds('belfius', ['dashboard'], { answers: ['belfius'], paidBy: 'belfius-completed' }),
    ],
});
//# sourceMappingURL=belfius.js.map