import { define } from './define.ts';
import { notCollected } from './outcomes.ts';
import { refunds } from './refunds.ts';
import { cancels, completes } from './scenarios.ts';

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
