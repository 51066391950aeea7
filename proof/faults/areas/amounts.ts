import { inBoth, inEach, inNotification } from '../defects/parts.ts';
import { labelled, oneMore, onPayment } from '../defects/dashboard.ts';
import { inApi } from '../defects/parts.ts';
import { page } from '../defects/web.ts';
import { defineArea } from '../fault.ts';
import { amount, finding } from '../words.ts';

const getOrder = 'API reference, GET /orders';
const layout = 'payment pages, layout';
const dashboard = 'dashboard documentation, transactions';
const webhook = 'webhook page, POST notifications';

const more = (value: unknown): number => Number(value) + 1;
const overview = /^GET \/transactions$/;
const paymentPage = /^GET \/connect\/\w+\/?$/;

/** Wrong by the smallest unit, or in another currency. */
export const amounts = defineArea('amounts and currency', [
  {
    name: 'amount-on-the-payment-page',
    statement: 'The payment page shows the amount',
    source: layout,
    caught: ['visa-completed'],
    words: finding('shopper.amount', amount, amount),
    alone: true,
    defect: page('pay', paymentPage, oneMore('Amount:')),
  },
  {
    name: 'amount-on-the-page-with-the-qr-code',
    statement: 'The payment page shows the amount',
    source: layout,
    caught: ['bancontact-qr-completed'],
    words: finding('shopper.amount', amount, amount),
    defect: page('pay', paymentPage, oneMore('Amount:')),
  },
  {
    name: 'currency-on-the-payment-page',
    statement: 'The payment page shows the currency',
    source: layout,
    caught: ['bancontact-completed'],
    words: finding('shopper.amount', /\d\.\d\d USD/, /\d\.\d\d EUR/),
    defect: page('pay', paymentPage, (html) => html.replaceAll('EUR', 'USD')),
  },
  {
    name: 'description-on-the-payment-page',
    statement: 'The payment page shows the description',
    source: layout,
    caught: ['maestro-completed'],
    words: finding('shopper.description', /.*/, /Order e2e-.*/),
    defect: page('pay', paymentPage, labelled('Description:', 'Another order')),
  },
  {
    name: 'amount-in-api',
    statement: 'The order has the amount that was ordered',
    source: getOrder,
    caught: ['visa-completed'],
    words: finding('api.amount', amount, amount),
    defect: inBoth((order) => ({ amount: more(order['amount']) })),
  },
  {
    name: 'currency-in-api',
    statement: 'The order has the currency that was ordered',
    source: getOrder,
    caught: ['bancontact-completed'],
    words: finding('api.currency', 'USD', 'EUR'),
    defect: inBoth(() => ({ currency: 'USD' })),
  },
  {
    name: 'description-in-api',
    statement: 'The order has the description that was ordered',
    source: getOrder,
    caught: ['visa-completed'],
    words: finding('api.description', 'Another order', /Order e2e-.*/),
    defect: inBoth(() => ({ description: 'Another order' })),
  },
  {
    name: 'amount-of-the-method-used',
    statement: 'The method used has paid the whole amount',
    source: getOrder,
    caught: ['maestro-completed'],
    words: finding('api.payment_methods.amount', amount, amount),
    defect: inApi((order) =>
      inEach(order, 'payment_methods', (used) => ({ amount: more(used['amount']) })),
    ),
  },
  {
    name: 'currency-of-the-method-used',
    statement: 'The method used was paid in the currency of the order',
    source: getOrder,
    caught: ['maestro-completed'],
    words: finding('api.payment_methods.currency', 'USD', 'EUR'),
    defect: inApi((order) => inEach(order, 'payment_methods', () => ({ currency: 'USD' }))),
  },
  {
    name: 'amount-in-dashboard',
    statement: 'The dashboard shows the total',
    source: dashboard,
    caught: ['visa-completed'],
    words: finding('dashboard.total', amount, amount),
    defect: onPayment(oneMore('Total')),
  },
  {
    name: 'currency-in-dashboard',
    statement: 'The dashboard shows the total in the currency of the order',
    source: dashboard,
    caught: ['bancontact-completed'],
    words: finding('dashboard.total', /\d\.\d\d USD/, /\d\.\d\d EUR/),
    defect: onPayment((html) => html.replaceAll('EUR', 'USD')),
  },
  {
    name: 'amount-in-the-overview',
    statement: 'The transaction overview shows the amount of the order',
    source: dashboard,
    caught: ['visa-completed'],
    words: finding('dashboard.amount_in_the_overview', amount, /.*/),
    defect: page('dashboard', overview, (html) =>
      html.replace(/(<span class="amount">)\d+/g, '$110'),
    ),
  },
  {
    name: 'amount-on-the-3-d-secure-page',
    statement: 'The 3-D Secure page asks for the amount of the order, if for any',
    source: 'Bancontact: integration and testing, 3-D Secure',
    caught: ['visa-completed'],
    words: finding('shopper.amount_to_confirm', /.*123\.45 EUR.*/, /.*/),
    defect: page('acs', /3ds2/, labelled('Amount', '123.45 EUR')),
  },
  {
    name: 'amount-on-the-test-platform-page',
    statement: 'The Test platform page asks for the amount of the order, if for any',
    source: 'testing page, test platform',
    caught: ['bancontact-qr-completed'],
    words: finding('shopper.amount_to_confirm', /.*123\.45 EUR.*/, /.*/),
    defect: page('pay', /^GET .*\/qr$/, labelled('Amount', '123.45 EUR')),
  },
  {
    name: 'amount-in-notification',
    statement: 'A notification carries the amount of the order',
    source: webhook,
    caught: ['visa-completed'],
    words: finding('notification.amount', amount, amount),
    defect: inNotification((order) => ({ amount: more(order['amount']) })),
  },
  {
    name: 'currency-in-notification',
    statement: 'A notification carries the currency of the order',
    source: webhook,
    caught: ['maestro-completed'],
    words: finding('notification.currency', 'USD', 'EUR'),
    defect: inNotification(() => ({ currency: 'USD' })),
  },
  {
    name: 'refunded-amount-of-an-order-without-refund',
    statement: 'An order that was never refunded has no refunded amount',
    source: getOrder,
    caught: ['visa-completed'],
    words: finding('api.amount_refunded', '1', '0'),
    defect: inBoth(() => ({ amount_refunded: 1 })),
  },
]);
