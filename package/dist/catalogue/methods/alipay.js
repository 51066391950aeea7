import { define } from '../schema/define.js';
import { notCollected } from '../shared/outcomes.js';
import { refunds } from '../shared/refunds.js';
import { cancels, completes } from '../shared/scenarios.js';
export const alipay = define({
    method: {
        name: 'Alipay',
        gateway: 'ALIPAY',
        currency: 'EUR',
        country: 'NL',
        tag: '@alipay',
    },
    rows: [
        {
            ...completes('alipay', { answers: 'alipay', part: 'Alipay' }),
            expected: notCollected,
        },
        cancels('alipay', 'alipay'),
        ...refunds('alipay', ['dashboard'], { answers: ['alipay'], paidBy: 'alipay-completed' }),
    ],
});
//# sourceMappingURL=alipay.js.map