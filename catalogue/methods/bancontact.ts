import { define } from '../schema/define.ts';
import { completed, declined } from '../shared/outcomes.ts';
import { refunds } from '../shared/refunds.ts';

const cardTable = 'testing page, Bancontact';

/** The testing page does not mention 3-D Secure; if a step is shown, the shopper authenticates. */
const threeD = { authentication: 'Authenticated (Y)' } as const;

/**
 * Bancontact. The steps mention a 16-digit number, but all documented numbers have 17 digits: they
 * are entered as documented.
 */
export const bancontact = define({
  method: {
    name: 'Bancontact',
    gateway: 'MISTERCASH',
    currency: 'EUR',
    country: 'BE',
    tag: '@bancontact',
  },
  rows: [
    {
      kind: 'bancontact card',
      id: 'bancontact-completed',
      core: true,
      answers: ['bancontact-card-67034500054620008', 'bancontact-card-67034500054620008-2'],
      number: '67034500054620008',
      ...threeD,
      expected: completed,
      statement: 'is Completed (3D enrolled)',
      source: cardTable,
    },
    {
      kind: 'bancontact card',
      id: 'bancontact-not-enrolled',
      answers: ['bancontact-card-67034500054610009'],
      number: '67034500054610009',
      ...threeD,
      expected: { ...declined, cause: 'not 3D enrolled' },
      statement: 'is Declined (card must be 3D enrolled)',
      // The older page: the present one no longer lists it.
      source: 'Bancontact: integration and testing, test a Bancontact order',
    },
    {
      kind: 'bancontact card',
      id: 'bancontact-authentication-failed',
      answers: ['bancontact-card-67039902990000045', 'bancontact-card-67039902990000045-2'],
      number: '67039902990000045',
      ...threeD,
      expected: { ...declined, cause: '3D authentication failed' },
      statement: 'is Declined (3D authentication failed)',
      source: cardTable,
    },
    {
      kind: 'bancontact card',
      id: 'bancontact-insufficient-funds',
      core: true,
      smoke: true,
      answers: ['bancontact-card-67039902990000011', 'bancontact-card-67039902990000011-2'],
      number: '67039902990000011',
      ...threeD,
      expected: { ...declined, cause: 'insufficient funds' },
      statement: 'is Declined (3D authentication successful, but insufficient funds)',
      source: cardTable,
    },
    {
      kind: 'qr',
      id: 'bancontact-qr-completed',
      core: true,
      smoke: true,
      answers: ['bancontact-qr-scenario-completed', 'bancontact-qr-scenario-completed-2'],
      option: 'Completed',
      needs: { qr: true },
      expected: completed,
      statement: 'is Completed',
      source: 'testing page, Bancontact',
    },
    ...refunds('bancontact', ['dashboard', 'API'], {
      answers: ['bancontact', 'bancontact-not-qr'],
      paidBy: 'bancontact-completed',
      core: true,
      smoke: 'API',
    }),
    {
      kind: 'partial refund',
      id: 'bancontact-refund-partial',
      paidBy: 'bancontact-completed',
      expected: { order: ['reserved', 'initialized'] },
      statement: 'leaves the order Partial_refunded once it is accepted',
      source: 'refunds, full and partial refunds',
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
    {
      id: 'bancontact-qr-refund',
      what: 'Refunding a Bancontact QR order',
      why: 'the lists of refunds that can be tested name Bancontact "not QR"',
      source: 'testing page, refunding an order',
    },
    {
      id: 'bancontact-67034500054610005',
      what: 'Card 67034500054610005',
      why: 'only the oldest revision lists it, and its check digit is wrong: a misprint',
      source: 'testing page, earlier revisions',
    },
  ],
});
