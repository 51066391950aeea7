import { define } from '../schema/define.ts';
import { refunds } from '../shared/refunds.ts';
import { cancels, completes } from '../shared/scenarios.ts';

export const sofort = define({
  method: {
    name: 'Sofort',
    alsoCalled: ['SOFORT Banking'],
    gateway: 'DIRECTBANK',
    currency: 'EUR',
    country: 'DE',
    tag: '@sofort',
    withdrawn: 'October 2025',
  },
  rows: [
    completes('sofort', { answers: 'sofort', part: 'Belfius, CBC, KBC, Sofort and Trustly' }),
    cancels('sofort', 'sofort'),
    ...refunds('sofort', ['dashboard', 'API'], { answers: ['sofort'], paidBy: 'sofort-completed' }),
  ],
});
