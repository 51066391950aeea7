import { define } from './define.ts';

const entered = {
  number: '6759000000005',
  holder: 'J. de Tester',
  cvc: '123',
  // The API reference: a code is "required for most cards except Maestro".
  cvcOptional: true,
} as const;

/** Maestro, processed as a credit card payment. */
export const maestro = define({
  method: {
    name: 'Maestro',
    gateway: 'MAESTRO',
    group: 'CREDITCARD',
    currency: 'EUR',
    country: 'NL',
    tag: '@maestro',
  },
  cards: [
    {
      id: 'maestro-completed',
      ...entered,
      authentication: 'Authenticated (Y)',
      expected: { order: 'completed', transaction: 'completed' },
      statement: 'is Completed, order and transaction',
      source: 'Maestro: integration and testing, test a Maestro order',
    },
  ],
  refusals: [
    {
      id: 'maestro-refused',
      ...entered,
      authentication: 'Not authenticated (N)',
      expected: { order: 'declined', transaction: 'declined' },
      statement: 'is Declined when authentication is refused',
      source: 'card payments, payment statuses: declined when 3D Secure fails',
    },
  ],
  untestable: [
    {
      id: 'maestro-accept-refund-live',
      what: 'Accepting a Maestro refund in the live environment',
      why: 'live refunds are accepted automatically, and this suite never contacts live hosts',
      source: 'Maestro: integration and testing, notes',
    },
  ],
});
