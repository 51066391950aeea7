import { define } from '../schema/define.js';
import { completed } from '../shared/outcomes.js';
import { refunds } from '../shared/refunds.js';
export const wechatPay = define({
    method: {
        name: 'WeChat Pay',
        alsoCalled: ['WeChat'],
        gateway: 'WECHAT',
        currency: 'EUR',
        country: 'NL',
        tag: '@wechat-pay',
    },
    rows: [
        {
            kind: 'qr',
            id: 'wechat-pay-completed',
            answers: ['wechat-pay-scenario-completed'],
            option: 'Completed',
            expected: completed,
            statement: 'is Completed',
            source: 'testing page, WeChat Pay',
        },
        ...refunds('wechat-pay', ['dashboard', 'API'], {
            answers: ['wechat-pay'],
            paidBy: 'wechat-pay-completed',
        }),
    ],
});
//# sourceMappingURL=wechat-pay.js.map