import { DECLINES } from '../../../sandbox/core/outcomes.ts';
import { paying } from '../defects/overrides.ts';
import { inApi, inBoth, inNotification } from '../defects/parts.ts';
import { notes } from '../defects/dashboard.ts';
import { defineArea } from '../fault.ts';
import { either, finding } from '../words.ts';

const bancontact = 'Bancontact: integration and testing, test a Bancontact order';
const testingPage = 'testing page, credit and debit cards';
const getOrder = 'API reference, GET /orders';
const errors = 'card payment errors, error codes';

const declined = (cause: keyof typeof DECLINES) =>
  ({ outcome: 'declined', code: DECLINES[cause].reasonCode }) as const;

/** Why a payment was declined: in the API, the dashboard and notifications. */
export const reasons = defineArea('reasons', [
  {
    name: 'reason-missing-in-api',
    statement: 'The reason of a declined payment is in the order',
    source: getOrder,
    caught: ['visa-insufficient-funds'],
    words: finding('api.reason', 'nothing', 'insufficient funds'),
    alone: true,
    defect: inBoth(() => ({ reason: null, reason_code: null })),
  },
  {
    name: 'reason-missing-under-notes',
    statement: 'The reason of a decline is visible under Notes',
    source: 'Bancontact: integration and testing, declined orders',
    caught: ['bancontact-insufficient-funds'],
    words: finding('dashboard.reason', 'No notes.', 'insufficient funds'),
    defect: notes('No notes.'),
  },
  {
    name: 'reason-of-another-kind',
    statement: 'Bancontact 67039902990000011 is Declined: insufficient funds',
    source: bancontact,
    caught: ['bancontact-insufficient-funds'],
    words: finding('api.reason', 'Do not honor', 'insufficient funds'),
    defect: paying({ card: '67039902990000011' }, declined('doNotHonor')),
  },
  {
    name: 'reasons-swapped-between-bancontact-cards',
    statement: 'Bancontact 67039902990000045 is Declined: 3D authentication failed',
    source: bancontact,
    caught: ['bancontact-authentication-failed', 'bancontact-insufficient-funds'],
    words: either(
      finding('api.reason', '3D authentication failed', 'insufficient funds'),
      finding('api.reason', 'insufficient funds', '3D authentication failed'),
    ),
    defect: {
      replace: ({ issuerOf }) => ({
        issuerOf: (number) => issuerOf(swapped.get(number) ?? number),
      }),
    },
  },
  {
    name: 'visa-reason-of-another-card',
    statement: 'Visa 4012001037461114 is Declined: 3D authentication failed',
    source: testingPage,
    caught: ['visa-authentication-failed'],
    words: finding('api.reason', 'insufficient funds', '3D authentication failed'),
    defect: paying({ card: '4012001037461114' }, declined('insufficientFunds')),
  },
  {
    name: 'not-enrolled-shown-as-not-authenticated',
    statement: 'Bancontact 67034500054610009 is Declined: card must be 3D enrolled',
    source: bancontact,
    caught: ['bancontact-not-enrolled'],
    words: finding('api.reason', '3D authentication failed', 'not 3D enrolled'),
    defect: paying({ card: '67034500054610009' }, declined('authenticationFailed')),
  },
  {
    name: 'insufficient-funds-shown-as-not-authenticated',
    statement: 'Visa 4012001038488884 is Declined: insufficient funds',
    source: testingPage,
    caught: ['visa-insufficient-funds'],
    words: finding('api.reason', '3D authentication failed', 'insufficient funds'),
    defect: paying({ card: '4012001038488884' }, declined('authenticationFailed')),
  },
  {
    name: 'reason-code-of-another-cause',
    statement: 'Insufficient funds have a reason code of their own',
    source: errors,
    caught: ['visa-insufficient-funds'],
    words: finding('api.reason_code', '3001', 'the code of insufficient funds'),
    alone: true,
    defect: inBoth(({ reason_code }) => (reason_code === '4002' ? { reason_code: '3001' } : {})),
  },
  {
    name: 'reason-code-missing',
    statement: 'A declined payment has a reason code',
    source: errors,
    caught: ['visa-authentication-failed'],
    words: finding('api.reason_code', 'nothing', 'the code of 3D authentication failed'),
    defect: inBoth(() => ({ reason_code: null })),
  },
  {
    name: 'paid-order-with-a-reason-of-decline',
    statement: 'Only a declined payment has the reason of a decline',
    source: getOrder,
    caught: ['visa-completed'],
    words: finding('api.reason', 'insufficient funds', 'no decline'),
    defect: inBoth(() => ({ reason: 'Insufficient funds' })),
  },
  {
    name: 'paid-order-with-a-code-of-decline',
    statement: 'Only a declined payment has the code of a decline',
    source: errors,
    caught: ['maestro-completed'],
    words: finding('api.reason_code', '4999', 'no code of a decline'),
    defect: inBoth(() => ({ reason_code: '4999' })),
  },
  {
    name: 'dashboard-shows-another-reason',
    statement: 'The reason of a decline is visible under Notes',
    source: 'Bancontact: integration and testing, declined orders',
    caught: ['bancontact-authentication-failed'],
    words: finding('dashboard.reason', 'insufficient funds', '3D authentication failed'),
    defect: notes('Insufficient funds (4002)'),
  },
  {
    name: 'dashboard-notes-a-decline-of-a-paid-order',
    statement: 'Notes show why a payment was declined',
    source: 'Bancontact: integration and testing, declined orders',
    caught: ['maestro-completed'],
    words: finding('dashboard.reason', 'insufficient funds', 'nothing'),
    defect: notes('Insufficient funds (4002)'),
  },
  {
    name: 'notification-has-another-reason',
    statement: 'A notification carries the order as the API returns it',
    source: 'webhook page, POST notifications',
    caught: ['visa-insufficient-funds'],
    words: finding('notification.reason', 'Do not honor', 'Insufficient funds'),
    defect: inNotification(() => ({ reason: 'Do not honor' })),
  },
  {
    name: 'notification-has-another-code',
    statement: 'A notification carries the order as the API returns it',
    source: 'webhook page, POST notifications',
    caught: ['visa-insufficient-funds'],
    words: finding('notification.reason_code', '4999', '4002'),
    defect: inNotification(() => ({ reason_code: '4999' })),
  },
  {
    name: 'api-has-another-reason',
    statement: 'Visa 4012001038488884 is Declined: insufficient funds',
    source: testingPage,
    caught: ['visa-insufficient-funds'],
    words: finding('api.reason', '3D authentication failed', 'insufficient funds'),
    defect: inApi(() => ({ reason: DECLINES.authenticationFailed.reason })),
  },
]);

const swapped = new Map([
  ['67039902990000045', '67039902990000011'],
  ['67039902990000011', '67039902990000045'],
]);
