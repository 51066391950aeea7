import { authenticated, cardTable, enteredWithEveryCard, inexact } from '../shared/cards.ts';
import { define } from '../schema/define.ts';
import { completed } from '../shared/outcomes.ts';
import { refunds } from '../shared/refunds.ts';

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
