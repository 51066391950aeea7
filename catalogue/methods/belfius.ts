import { define } from '../schema/define.ts';
import { refunds } from '../shared/refunds.ts';
import { cancels, completes } from '../shared/scenarios.ts';

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
