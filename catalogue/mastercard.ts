import { authenticated, cardTable, enteredWithEveryCard, inexact } from './cards.ts';
import { define } from './define.ts';
import { completed } from './outcomes.ts';
import { refunds } from './refunds.ts';

export const mastercard = define({
  method: {
    name: 'Mastercard',
    gateway: 'MASTERCARD',
    group: 'CREDITCARD',
    currency: 'EUR',
    country: 'NL',
    tag: '@mastercard',
  },
  rows: [
    {
      kind: 'card',
      id: 'mastercard-completed',
      answers: ['mastercard-card-5500000000000004', ...enteredWithEveryCard],
      number: '5500000000000004',
      ...authenticated,
      needs: inexact,
      expected: completed,
      statement: 'is Completed (3D enrolled)',
      source: cardTable,
    },
    ...refunds('mastercard', ['API'], {
      answers: ['cards-all-schemes'],
      paidBy: 'mastercard-completed',
    }),
  ],
});
