import { labelled } from '../defects/dashboard.ts';
import { declinedAgain, revived } from '../defects/links.ts';
import { backTo, replaced } from '../defects/parts.ts';
import { between, copyOf, page } from '../defects/web.ts';
import { defineArea } from '../fault.ts';
import { finding, id, stop } from '../words.ts';

const paymentLink = 'payment pages, payment link';
const secondsActive = 'API reference, seconds_active of an order';
const cancelUrl = 'success pages, cancel_url';

/** A payment link: how often and how long it can be paid, and Cancel. */
export const paymentLinks = defineArea('payment links', [
  {
    name: 'link-paid-twice',
    statement: 'A payment link is paid once',
    source: paymentLink,
    caught: ['paid-link'],
    words: finding('api.transaction_id', id, id),
    defect: revived('paid'),
  },
  {
    name: 'paid-link-declined-the-second-time',
    statement: 'A paid order stays Completed when its link is opened again',
    source: paymentLink,
    caught: ['paid-link'],
    words: finding('api.status_in_between', 'declined', 'completed'),
    defect: declinedAgain(),
  },
  {
    name: 'second-payment-of-a-link-thanked-for',
    statement: 'A payment link is paid once',
    source: paymentLink,
    caught: ['paid-link'],
    words: finding('shopper.second_payment', 'taken', 'not taken'),
    defect: revived('paid'),
  },
  {
    name: 'expired-link-paid',
    statement: 'An expired payment link cannot be paid',
    source: secondsActive,
    caught: ['expired-link'],
    words: finding('api.status', 'completed', 'unpaid'),
    defect: revived('closed'),
  },
  {
    name: 'link-ends-at-half-its-time',
    statement: 'A payment link can be paid for as many seconds as the order asks for',
    source: secondsActive,
    caught: ['open-link'],
    words: stop(
      'no form',
      /Open the payment link: neither the form of Visa nor a list with it came/,
    ),
    defect: between('api', /^POST .*\/orders$/, async ({ request, pass }) => {
      const order = (await request.json()) as { seconds_active?: number };
      const half = order.seconds_active && { seconds_active: order.seconds_active / 2 };
      return pass(copyOf(request, JSON.stringify({ ...order, ...half })));
    }),
  },
  {
    name: 'cancel-leads-to-redirect-url',
    statement: 'Cancel leads to cancel_url',
    source: cancelUrl,
    caught: ['cancelled'],
    words: finding('shopper.end_of_the_visit', 'redirect_url', 'cancel_url'),
    defect: backTo((address) => address.replace('/cancel?', '/return?')),
  },
  {
    name: 'cancel-without-transactionid',
    statement: 'cancel_url gets the order id as transactionid',
    source: 'API reference, payment options of an order',
    caught: ['cancelled'],
    words: finding('shopper.transactionid', 'nothing', id),
    defect: backTo((address) => address.split('?')[0]),
  },
  {
    name: 'cancel-pays',
    statement: 'A cancelled payment pays nothing',
    source: cancelUrl,
    caught: ['cancelled'],
    words: finding('api.status', 'completed', 'unpaid'),
    defect: replaced(() => ({ cancellationOutcome: () => ({ result: 'completed' }) })),
  },
  {
    name: 'link-of-another-order',
    statement: 'The payment link is that of the order',
    source: 'API reference, POST /orders',
    caught: ['visa-completed'],
    words: finding('shopper.description', /.*/, /Order e2e-.*/),
    alone: true,
    defect: page(
      'pay',
      /^GET \/connect\/\w+\/?$/,
      labelled('Description:', 'Order of another customer'),
    ),
  },
]);
