import { define } from '../schema/define.js';
import { completed } from '../shared/outcomes.js';
export const dotpay = define({
    method: {
        name: 'Dotpay',
        gateway: 'DOTPAY',
        currency: 'EUR',
        country: 'PL',
        tag: '@dotpay',
    },
    rows: [
        {
            kind: 'bank choice',
            id: 'dotpay-completed',
            core: true,
            answers: ['dotpay-scenario-completed'],
            email: 'shopper@example.com',
            phone: '+48221234567',
            option: 'Completed',
            expected: completed,
            statement: 'is Completed',
            source: 'testing page, Dotpay',
        },
    ],
});
//# sourceMappingURL=dotpay.js.map