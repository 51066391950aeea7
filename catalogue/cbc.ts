import { define } from './define.ts';
import { refunds } from './refunds.ts';
import { cancels, completes } from './scenarios.ts';

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
