import { define } from '../schema/define.ts';
import { notCollected } from '../shared/outcomes.ts';
import { refunds } from '../shared/refunds.ts';
import { cancels, completes } from '../shared/scenarios.ts';

export const alipay = define({
  method: {
    name: 'Alipay',
    gateway: 'ALIPAY',
    currency: 'EUR',
    country: 'NL',
    tag: '@alipay',
    withdrawn: 'May 2025',
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
