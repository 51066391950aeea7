import { define } from './define.ts';

const cardTable = 'testing page, credit and debit cards';
const entered = {
  holder: 'J. de Tester',
  cvc: '123',
} as const;
const authenticated = { ...entered, authentication: 'Authenticated (Y)' } as const;

/** Visa: the Maestro page sends its reader here for extensive testing. */
export const visa = define({
  method: {
    name: 'Visa',
    gateway: 'VISA',
    group: 'CREDITCARD',
    currency: 'EUR',
    country: 'NL',
    tag: '@visa',
  },
  cards: [
    {
      id: 'visa-completed',
      number: '4111111111111111',
      ...authenticated,
      expected: { order: 'completed', transaction: 'completed' },
      statement: 'is Completed (3D enrolled)',
      source: cardTable,
    },
    {
      id: 'visa-authentication-failed',
      number: '4012001037461114',
      ...authenticated,
      expected: {
        order: 'declined',
        transaction: 'declined',
        cause: '3D authentication failed',
      },
      statement: 'is Declined (3D authentication failed)',
      source: cardTable,
    },
    {
      id: 'visa-insufficient-funds',
      number: '4012001038488884',
      ...authenticated,
      expected: { order: 'declined', transaction: 'declined', cause: 'insufficient funds' },
      statement: 'is Declined (3D authentication successful, but insufficient funds)',
      source: cardTable,
    },
  ],
  refusals: [
    {
      id: 'visa-refused',
      number: '4111111111111111',
      ...entered,
      authentication: 'Not authenticated (N)',
      expected: { order: 'declined', transaction: 'declined' },
      statement: 'is Declined when authentication is refused',
      source: 'card payments, payment statuses: declined when 3D Secure fails',
    },
  ],
});
