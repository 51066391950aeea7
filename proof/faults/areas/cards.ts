import { DECLINES } from '../../../sandbox/core/outcomes.ts';
import { bank } from '../defects/parts.ts';
import { defineArea } from '../fault.ts';
import { tests } from '../tests.ts';
import { finding } from '../words.ts';

const bancontact = 'Bancontact: integration and testing, test a Bancontact order';
const testingPage = 'testing page, credit and debit cards';
const pays = { enrolled: true, authenticates: true, authorises: { result: 'completed' } } as const;
const declines = { authorises: { result: 'declined', decline: DECLINES.doNotHonor } } as const;

const declinedInstead = finding('api.status', 'declined', 'completed');
const paidInstead = finding('api.status', 'completed', 'declined');

const uncleared = finding('api.status', 'uncleared', 'void', 'at minute 3');

/** Cards that pay as others of their method do, or of other methods. */
const otherCards = (
  [
    [
      'maestro-19-digits-declined',
      'Maestro 6799990000000000011 is Completed',
      declinedInstead,
      declines,
    ],
    ['second-visa-card-declined', 'Visa 4761340000000019 is Completed', declinedInstead, declines],
    ['mastercard-declined', 'Mastercard 5500000000000004 is Completed', declinedInstead, declines],
    ['amex-declined', 'American Express 374500000000015 is Completed', declinedInstead, declines],
    [
      'amex-not-authenticated-paid',
      'American Express 374200000000004 is Declined',
      paidInstead,
      pays,
    ],
    ['amex-never-void', 'American Express 378734493671000 is Uncleared', uncleared, { later: [] }],
  ] as const
).map(([name, statement, words, issuer]) => ({
  name,
  statement,
  source: testingPage,
  caught: [statement],
  words,
  defect: bank(/\d{12,}/.exec(statement)?.[0] ?? '', issuer),
}));

/** The documented final status of a certain card. */
export const cards = defineArea('cards', [
  {
    name: 'bancontact-card-declined',
    statement: 'Bancontact 67034500054620008 is Completed',
    source: bancontact,
    caught: [tests.bancontactPaid],
    words: declinedInstead,
    defect: bank('67034500054620008', declines),
  },
  {
    name: 'bancontact-card-not-enrolled-paid',
    statement: 'Bancontact 67034500054610009 is Declined: card must be 3D enrolled',
    source: bancontact,
    caught: [tests.bancontactNotEnrolled],
    words: paidInstead,
    defect: bank('67034500054610009', pays),
  },
  {
    name: 'bancontact-card-not-authenticated-paid',
    statement: 'Bancontact 67039902990000045 is Declined: 3D authentication failed',
    source: bancontact,
    caught: [tests.bancontactNotAuthenticated],
    words: paidInstead,
    defect: bank('67039902990000045', pays),
  },
  {
    name: 'bancontact-card-without-funds-paid',
    statement: 'Bancontact 67039902990000011 is Declined: insufficient funds',
    source: bancontact,
    caught: [tests.bancontactNoFunds],
    words: paidInstead,
    defect: bank('67039902990000011', pays),
  },
  {
    name: 'maestro-card-declined',
    statement: 'Maestro 6759000000005 is Completed',
    source: 'Maestro: integration and testing, test a Maestro order',
    caught: [tests.maestroPaid],
    words: declinedInstead,
    defect: bank('6759000000005', declines),
  },
  {
    name: 'visa-card-declined',
    statement: 'Visa 4111111111111111 is Completed',
    source: testingPage,
    caught: [tests.visaPaid],
    words: declinedInstead,
    defect: bank('4111111111111111', declines),
  },
  {
    name: 'visa-card-not-authenticated-paid',
    statement: 'Visa 4012001037461114 is Declined: 3D authentication failed',
    source: testingPage,
    caught: [tests.visaNotAuthenticated],
    words: paidInstead,
    defect: bank('4012001037461114', pays),
  },
  {
    name: 'visa-card-without-funds-paid',
    statement: 'Visa 4012001038488884 is Declined: insufficient funds',
    source: testingPage,
    caught: [tests.visaNoFunds],
    words: paidInstead,
    defect: bank('4012001038488884', pays),
  },
  ...otherCards,
  {
    name: 'bancontact-card-never-asked-of-the-bank',
    statement: 'Bancontact 67034500054620008 is Completed',
    source: bancontact,
    caught: [tests.bancontactPaid],
    words: declinedInstead,
    defect: bank('67034500054620008', { enrolled: false }),
  },
]);
