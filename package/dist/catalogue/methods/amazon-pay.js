import { define } from '../schema/define.js';
import { notCollected } from '../shared/outcomes.js';
export const amazonPay = define({
    method: {
        name: 'Amazon Pay',
        gateway: 'AMAZONBTN',
        currency: 'EUR',
        country: 'NL',
        tag: '@amazon-pay',
    },
    rows: [
        {
            kind: 'wallet',
            id: 'amazon-pay-completed',
            core: true,
            answers: ['amazon-pay-scenario-completed'],
            option: 'Completed',
            expected: notCollected,
            statement: 'is Completed, its transaction Initialized',
            source: 'testing page, Amazon Pay',
        },
    ],
});
//# sourceMappingURL=amazon-pay.js.map