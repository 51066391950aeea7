import { answerChallenge } from '../../../sandbox/core/paying.ts';
import type { Defect } from '../fault.ts';
import { bank, inBoth, inside, replaced } from '../defects/parts.ts';
import { without } from '../defects/dashboard.ts';
import { between, page, sessionIn } from '../defects/web.ts';
import { defineArea } from '../fault.ts';
import { finding, stop } from '../words.ts';

const testPage = 'Maestro: integration and testing, 3D Secure page';
const cardStatuses = 'card payments, payment statuses';
const result = 'API reference, card authentication result';
const question = /^(GET|POST) \/3ds2\/sim\/acs$/;

const authenticatedAs = (status: string): Defect =>
  inBoth((order) => inside(order, 'payment_details', { card_authentication_result: { status } }));

/** Cards that are declined only when authentication is refused. */
const refusals = [
  { name: 'refusal-shown-as-insufficient-funds', last4: '1111', test: 'visa-refused' },
  { name: 'maestro-refusal-shown-as-insufficient-funds', last4: '0005', test: 'maestro-refused' },
] as const;

/** The step of the bank between the payment page and the verdict. */
export const authentication = defineArea('3-D Secure', [
  {
    name: 'answer-ignored',
    statement: 'A payment whose authentication is refused is Declined',
    source: cardStatuses,
    caught: ['visa-refused', 'maestro-refused'],
    words: finding('api.status', 'completed', 'declined'),
    defect: replaced(({ authenticate }) => ({
      authenticate: (issuer) => authenticate(issuer, 'Y'),
    })),
  },
  {
    name: 'answer-inverted',
    statement: 'A payment authenticated with Y is completed',
    source: testPage,
    caught: ['visa-completed'],
    words: finding('api.status', 'declined', 'completed'),
    defect: replaced(({ authenticate }) => ({
      authenticate: (issuer, answer) => authenticate(issuer, answer === 'Y' ? 'N' : 'Y'),
    })),
  },
  {
    name: 'step-skipped',
    statement: 'Visa 4012001037461114 is Declined: 3D authentication failed',
    source: 'testing page, credit and debit cards',
    caught: ['visa-authentication-failed'],
    words: finding('api.status', 'completed', 'declined'),
    defect: {
      ...bank('4012001037461114', { authenticates: true }),
      ...between('pay', /^POST .*\/pay$/, async ({ request, environment, pass }) => {
        const answer = await pass();
        if (!answer.headers.get('location')?.endsWith('/verify')) return answer;
        const { world } = environment;
        const payment = world.store.bySession(sessionIn(request.url))?.payments.at(-1);
        if (payment?.challenge) answerChallenge(world, payment, payment.challenge.token, 'Y');
        return answer;
      }),
    },
  },
  {
    name: 'page-never-comes',
    statement: 'After Confirm, the 3D Secure page asks for an answer',
    source: testPage,
    caught: ['maestro-completed'],
    words: stop(
      'payment not ended',
      /(?<=but )the payment has not ended: order \S+ is still initialized/,
    ),
    defect: between('acs', question, async () => new Response('', { status: 404 })),
  },
  {
    name: 'answer-not-offered',
    statement: 'The 3D Secure page offers Authenticated (Y)',
    source: testPage,
    caught: ['maestro-completed'],
    words: stop(
      'no option',
      /3-D Secure page.*the list has no option .*Y.*, it offers Not authenticated/,
    ),
    defect: page('acs', question, without(/<option value="Y">.*?<\/option>/)),
  },
  {
    name: 'answer-cannot-be-confirmed',
    statement: 'The 3D Secure page has Confirm',
    source: testPage,
    caught: ['visa-completed'],
    words: stop('no action', /3-D Secure page.*no action "Confirm" on the page/),
    defect: page('acs', question, without(/<button.*?<\/button>/)),
  },
  {
    name: 'authenticated-payment-shown-as-refused',
    statement: 'The order has the result of the authentication',
    source: result,
    caught: ['visa-completed'],
    words: finding('api.authentication_status', 'N', 'Y or A'),
    defect: authenticatedAs('N'),
  },
  {
    name: 'refused-payment-shown-as-authenticated',
    statement: 'The order has the result of the authentication',
    source: result,
    caught: ['maestro-refused'],
    words: finding('api.authentication_status', 'Y', 'N or U or R or C'),
    defect: authenticatedAs('Y'),
  },
  ...refusals.map(({ name, last4, test }) => ({
    name,
    statement: 'A refused authentication is the reason of the decline',
    source: cardStatuses,
    caught: [test],
    words: finding('api.reason', 'insufficient funds', 'no lack of funds'),
    defect: inBoth(({ status, payment_details: paid }) =>
      status === 'declined' && (paid as { last4?: string } | null)?.last4 === last4
        ? { reason: 'Insufficient funds' }
        : {},
    ),
  })),
]);
