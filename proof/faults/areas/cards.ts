import { paying } from '../defects/overrides.ts';
import { bank } from '../defects/parts.ts';
import { defineArea } from '../fault.ts';
import { finding } from '../words.ts';

const bancontact = 'Bancontact: integration and testing, test a Bancontact order';
const testingPage = 'testing page, credit and debit cards';
const pays = { outcome: 'completed' } as const;
const declines = { outcome: 'declined', code: '4001' } as const;

const declinedInstead = finding('api.status', 'declined', 'completed');
const paidInstead = finding('api.status', 'completed', 'declined');

const uncleared = finding('api.status', 'uncleared', 'void', 'at minute 3');

const numbers = {
  'maestro-completed-19-digits': '6799990000000000011',
  'visa-completed-2': '4761340000000019',
  'mastercard-completed': '5500000000000004',
  'amex-completed': '374500000000015',
  'amex-authentication-failed': '374200000000004',
  'amex-uncleared-void': '378734493671000',
} as const;

/** More cards, of the same methods and of others. */
const otherCards = (
  [
    ['maestro-19-digits-declined', 'maestro-completed-19-digits', declinedInstead, declines],
    ['second-visa-card-declined', 'visa-completed-2', declinedInstead, declines],
    ['mastercard-declined', 'mastercard-completed', declinedInstead, declines],
    ['amex-declined', 'amex-completed', declinedInstead, declines],
    ['amex-not-authenticated-paid', 'amex-authentication-failed', paidInstead, pays],
    ['amex-never-void', 'amex-uncleared-void', uncleared, { outcome: 'uncleared' }],
  ] as const
).map(([name, test, words, end]) => ({
  name,
  statement: `The card ${numbers[test]} ends as documented`,
  source: testingPage,
  caught: [test],
  words,
  defect: paying({ card: numbers[test] }, end),
}));

/** The documented final status of a certain card. */
export const cards = defineArea('cards', [
  {
    name: 'bancontact-card-declined',
    statement: 'Bancontact 67034500054620008 is Completed',
    source: bancontact,
    caught: ['bancontact-completed'],
    words: declinedInstead,
    defect: paying({ card: '67034500054620008' }, declines),
  },
  {
    name: 'bancontact-card-not-enrolled-paid',
    statement: 'Bancontact 67034500054610009 is Declined: card must be 3D enrolled',
    source: bancontact,
    caught: ['bancontact-not-enrolled'],
    words: paidInstead,
    defect: paying({ card: '67034500054610009' }, pays),
  },
  {
    name: 'bancontact-card-not-authenticated-paid',
    statement: 'Bancontact 67039902990000045 is Declined: 3D authentication failed',
    source: bancontact,
    caught: ['bancontact-authentication-failed'],
    words: paidInstead,
    defect: paying({ card: '67039902990000045' }, pays),
  },
  {
    name: 'bancontact-card-without-funds-paid',
    statement: 'Bancontact 67039902990000011 is Declined: insufficient funds',
    source: bancontact,
    caught: ['bancontact-insufficient-funds'],
    words: paidInstead,
    defect: paying({ card: '67039902990000011' }, pays),
  },
  {
    name: 'maestro-card-declined',
    statement: 'Maestro 6759000000005 is Completed',
    source: 'Maestro: integration and testing, test a Maestro order',
    caught: ['maestro-completed'],
    words: declinedInstead,
    defect: paying({ card: '6759000000005' }, declines),
  },
  {
    name: 'visa-card-declined',
    statement: 'Visa 4111111111111111 is Completed',
    source: testingPage,
    caught: ['visa-completed'],
    words: declinedInstead,
    defect: paying({ card: '4111111111111111' }, declines),
  },
  {
    name: 'visa-card-not-authenticated-paid',
    statement: 'Visa 4012001037461114 is Declined: 3D authentication failed',
    source: testingPage,
    caught: ['visa-authentication-failed'],
    words: paidInstead,
    defect: paying({ card: '4012001037461114' }, pays),
  },
  {
    name: 'visa-card-without-funds-paid',
    statement: 'Visa 4012001038488884 is Declined: insufficient funds',
    source: testingPage,
    caught: ['visa-insufficient-funds'],
    words: paidInstead,
    defect: paying({ card: '4012001038488884' }, pays),
  },
  ...otherCards,
  {
    name: 'bancontact-card-never-asked-of-the-bank',
    statement: 'Bancontact 67034500054620008 is Completed',
    source: bancontact,
    caught: ['bancontact-completed'],
    words: declinedInstead,
    defect: bank('67034500054620008', { enrolled: false }),
  },
]);
