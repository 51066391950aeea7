import { define } from '../schema/define.ts';
import { completed } from '../shared/outcomes.ts';

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
