import {
  apiTells,
  bothTell,
  inEach,
  inside,
  notificationTells,
  settledAs,
} from '../defects/parts.ts';
import { labelled, onDetails, onPayment, without } from '../defects/dashboard.ts';
import { page } from '../defects/web.ts';
import { defineArea } from '../fault.ts';
import { tests } from '../tests.ts';
import { finding } from '../words.ts';

const statusesPage = 'payment statuses page, order and transaction statuses';
const getOrder = 'API reference, GET /orders';
const dashboard = 'dashboard documentation, transactions';
const webhook = 'webhook page, POST notifications';

/** API, dashboard and notification have to tell the same two statuses. */
export const statuses = defineArea('statuses', [
  {
    name: 'paid-order-stays-initialized',
    statement: 'A paid order is Completed',
    source: statusesPage,
    caught: [tests.visaPaid],
    words: finding('API', 'status', 'initialized', 'completed'),
    defect: bothTell(() => ({ status: 'initialized', financial_status: 'initialized' })),
  },
  {
    name: 'paid-order-uncleared',
    statement: 'Maestro 6759000000005 is Completed',
    source: 'Maestro: integration and testing, test a Maestro order',
    caught: [tests.maestroPaid],
    words: finding('API', 'status', 'uncleared', 'completed'),
    defect: settledAs('completed', { status: 'uncleared', financial: 'uncleared' }),
  },
  {
    name: 'completed-without-a-time',
    statement: 'A completed order tells when it was completed',
    source: getOrder,
    caught: [tests.maestroPaid],
    words: finding('API', 'completed', 'nothing', 'a time'),
    defect: bothTell(() => ({ completed: null })),
  },
  {
    name: 'declined-order-with-a-time-of-completion',
    statement: 'Only a completed order tells when it was completed',
    source: getOrder,
    caught: [tests.visaNoFunds],
    words: finding('API', 'completed', /2\d{3}-.*/, 'nothing'),
    defect: bothTell((order) => ({ completed: order['modified'] ?? '' })),
  },
  {
    name: 'declined-order-void',
    statement: 'A declined payment is Declined',
    source: statusesPage,
    caught: [tests.bancontactNoFunds],
    words: finding('API', 'status', 'void', 'declined'),
    defect: settledAs('declined', { status: 'void' }),
  },
  {
    name: 'declined-order-expired',
    statement: 'A declined payment is Declined',
    source: statusesPage,
    caught: [tests.bancontactNotEnrolled],
    words: finding('API', 'status', 'expired', 'declined'),
    defect: settledAs('declined', { status: 'expired', financial: 'expired' }),
  },
  {
    name: 'financial-status-of-a-paid-order-initialized',
    statement: 'The money of a paid order is Completed',
    source: getOrder,
    caught: [tests.visaPaid],
    words: finding('API', 'financial_status', 'initialized', 'completed'),
    defect: settledAs('completed', { financial: 'initialized' }),
  },
  {
    name: 'financial-status-of-a-declined-order-completed',
    statement: 'No money is taken by a declined payment',
    source: getOrder,
    caught: [tests.bancontactNoFunds],
    words: finding('API', 'financial_status', 'completed', 'declined'),
    defect: settledAs('declined', { financial: 'completed' }),
  },
  {
    name: 'financial-status-missing',
    statement: 'An order has the status of its money',
    source: getOrder,
    caught: [tests.maestroPaid],
    words: finding('API', 'financial_status', 'nothing', 'completed'),
    defect: bothTell(() => ({ financial_status: null })),
  },
  {
    name: 'status-of-the-method-used-declined',
    statement: 'The entry of the method used has the status of its money',
    source: getOrder,
    caught: [tests.visaPaid],
    words: finding('API', 'payment_methods: status', 'declined', 'completed'),
    defect: bothTell((order) => inEach(order, 'payment_methods', () => ({ status: 'declined' }))),
  },
  {
    name: 'method-used-is-another',
    statement: 'The order names the method that was used',
    source: getOrder,
    caught: [tests.visaPaid],
    words: finding('API', 'payment_methods: type', 'MASTERCARD', 'VISA'),
    defect: bothTell((order) => inEach(order, 'payment_methods', () => ({ type: 'MASTERCARD' }))),
  },
  {
    name: 'payment-details-of-another-method',
    statement: 'The payment details name the method that was used',
    source: getOrder,
    caught: [tests.bancontactPaid],
    words: finding('API', 'payment_details.type', 'MAESTRO', 'MISTERCASH'),
    defect: bothTell((order) => inside(order, 'payment_details', { type: 'MAESTRO' })),
  },
  {
    name: 'dashboard-order-status-stale',
    statement: 'The dashboard shows the status of the order',
    source: dashboard,
    caught: [tests.visaPaid],
    words: finding('dashboard', 'order status', 'Initialized', 'completed'),
    defect: onDetails(labelled('Order status', 'Initialized')),
  },
  {
    name: 'dashboard-shows-a-declined-order-as-completed',
    statement: 'The dashboard shows the status of the order',
    source: dashboard,
    caught: [tests.bancontactNotAuthenticated],
    words: finding('dashboard', 'order status', 'Completed', 'declined'),
    defect: onDetails(labelled('Order status', 'Completed')),
  },
  {
    name: 'dashboard-transaction-status-declined',
    statement: 'The dashboard shows the status of the transaction',
    source: dashboard,
    caught: [tests.maestroPaid],
    words: finding('dashboard', 'transaction status', 'Declined', 'completed'),
    defect: onDetails(labelled('Transaction status', 'Declined')),
  },
  {
    name: 'overview-shows-a-paid-order-as-expired',
    statement: 'The transaction overview shows the status of the order',
    source: dashboard,
    caught: [tests.visaPaid],
    words: finding('dashboard', 'status in the overview', 'expired', 'completed or none'),
    defect: page('dashboard', /^GET \/transactions$/, (html) =>
      html.replaceAll('>Completed<', '>Expired<'),
    ),
  },
  {
    name: 'dashboard-shows-another-method',
    statement: 'The dashboard shows the payment method',
    source: dashboard,
    caught: [tests.visaPaid],
    words: finding('dashboard', 'payment method', 'MasterCard', 'Visa'),
    defect: onDetails(labelled('Payment method', 'MasterCard')),
  },
  {
    name: 'dashboard-shows-another-order-id',
    statement: 'The order summary shows the order ID',
    source: dashboard,
    caught: [tests.bancontactPaid],
    words: finding('dashboard', 'order ID', 'another-order', /e2e-\S+/),
    defect: onDetails(labelled('Order ID', 'another-order')),
  },
  {
    name: 'dashboard-shows-no-description',
    statement: 'The order summary shows the description',
    source: dashboard,
    caught: [tests.visaPaid],
    words: /dashboard has description ".*", expected "Order e2e-\S+"/,
    defect: onPayment((html) => html.replaceAll(/Order e2e-[-\w]+/g, '-')),
  },
  {
    name: 'dashboard-does-not-know-the-transaction',
    statement: 'A transaction is found in the overview by its order ID',
    source: dashboard,
    caught: [tests.maestroPaid],
    words:
      /dashboard has page "Dashboard: open transaction \d+: no action "transaction \d+" on the page/,
    defect: page('dashboard', /^GET \/transactions$/, without(/<tbody>.*<\/tbody>/)),
  },
  {
    name: 'api-alone-takes-the-order-for-declined',
    statement: 'A paid order is Completed',
    source: statusesPage,
    caught: [tests.visaPaid],
    words: finding('API', 'status', 'declined', 'completed'),
    defect: apiTells(({ status }) => (status === 'completed' ? { status: 'declined' } : {})),
  },
  {
    name: 'notification-tells-another-status',
    statement: 'A notification carries the order as the API tells it',
    source: webhook,
    caught: [tests.visaPaid],
    words: finding('notification', 'status', 'declined', 'completed'),
    defect: notificationTells(() => ({ status: 'declined' })),
  },
  {
    name: 'notification-tells-another-financial-status',
    statement: 'A notification carries the order as the API tells it',
    source: webhook,
    caught: [tests.bancontactNoFunds],
    words: finding('notification', 'financial_status', 'initialized', 'declined'),
    defect: notificationTells(() => ({ financial_status: 'initialized' })),
  },
]);
