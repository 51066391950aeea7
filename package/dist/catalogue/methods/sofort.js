import { define } from '../schema/define.js';
import { refunds } from '../shared/refunds.js';
import { cancels, completes } from '../shared/scenarios.js';
export const sofort = define({
    method: {
        name: 'Sofort',
        alsoCalled: ['SOFORT Banking'],
        gateway: 'DIRECTBANK',
        currency: 'EUR',
        country: 'DE',
        tag: '@sofort',
    },
    rows: [
        completes('sofort', { answers: 'sofort', part: 'Belfius, CBC, KBC, Sofort and Trustly' }),
        cancels('sofort', 'sofort'),
        ...refunds('sofort', ['dashboard', 'API'], { answers: ['sofort'], paidBy: 'sofort-completed' }),
    ],
});
//# sourceMappingURL=sofort.js.map