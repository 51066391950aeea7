import { define } from '../schema/define.ts';
import { completed } from '../shared/outcomes.ts';
import { refunds } from '../shared/refunds.ts';

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
