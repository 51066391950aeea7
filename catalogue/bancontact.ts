import { define } from './define.ts';
import type { Outcome } from './schema.ts';

const cardTable = 'Bancontact: integration and testing, test a Bancontact order';
const completed: Outcome = { order: 'completed', transaction: 'completed' };
const declined = (cause: Outcome['cause']): Outcome => ({
  order: 'declined',
  transaction: 'declined',
  cause,
});

/** The page never mentions a 3-D Secure step; where one is shown, the shopper authenticates. */
const threeD = { authentication: 'Authenticated (Y)' } as const;

/**
 * Bancontact. The steps speak of a 16-digit number, all documented numbers have 17: what is
 * documented as input is entered.
 */
export const bancontact = define({
  method: {
    name: 'Bancontact',
    gateway: 'MISTERCASH',
    currency: 'EUR',
    country: 'BE',
    tag: '@bancontact',
  },
  cards: [
    {
      id: 'bancontact-completed',
      number: '67034500054620008',
      ...threeD,
      expected: completed,
      statement: 'is Completed (3D enrolled)',
      source: cardTable,
    },
    {
      id: 'bancontact-not-enrolled',
      number: '67034500054610009',
      ...threeD,
      expected: declined('not 3D enrolled'),
      statement: 'is Declined (card must be 3D enrolled)',
      source: cardTable,
    },
    {
      id: 'bancontact-authentication-failed',
      number: '67039902990000045',
      ...threeD,
      expected: declined('3D authentication failed'),
      statement: 'is Declined (3D authentication failed)',
      source: cardTable,
    },
    {
      id: 'bancontact-insufficient-funds',
      number: '67039902990000011',
      ...threeD,
      expected: declined('insufficient funds'),
      statement: 'is Declined (3D authentication successful, but insufficient funds)',
      source: cardTable,
    },
  ],
  scenarios: [
    {
      id: 'bancontact-qr-completed',
      option: 'Completed',
      expected: completed,
      statement: 'paid by QR code with test scenario Completed is Completed',
      source: 'Bancontact: integration and testing, test a Bancontact QR code',
    },
  ],
  untestable: [
    {
      id: 'bancontact-cancel',
      what: 'Cancelling a Bancontact order',
      why: 'the documentation says that cancelling Bancontact orders cannot be tested',
      source: 'Bancontact: integration and testing, notes',
    },
    {
      id: 'bancontact-accept-refund-live',
      what: 'Accepting a Bancontact refund in the live environment',
      why: 'live refunds are accepted automatically, and this suite never contacts live hosts',
      source: 'Bancontact: integration and testing, notes',
    },
  ],
});
