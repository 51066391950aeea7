import { inBoth, inEach, sent } from '../defects/parts.ts';
import { labelled, onPayment, onRefund, without } from '../defects/dashboard.ts';
import { between, form } from '../defects/web.ts';
import { defineArea } from '../fault.ts';
import { amount, finding, id, stop } from '../words.ts';

const steps = 'Bancontact: integration and testing, test refunding an order';
const getOrder = 'API reference, GET /orders';
const accept = /^POST \/transactions\/\d+\/accept$/;
const accepted = { accepted: true, result: 'HTTP 200, OK' };

/** Accept, with a comment: the refund is Completed, the order Refunded. */
export const accepting = defineArea('accepting refunds', [
  {
    name: 'no-accept-button',
    statement: 'The order summary of a reserved refund has Accept',
    source: steps,
    caught: ['bancontact-refund-api'],
    words: stop('no action', /Order summary: click Accept: no action "Accept" on the page/),
    defect: onRefund(without(/<button[^>]*>Accept<\/button>/)),
  },
  {
    name: 'accept-without-effect',
    statement: 'An accepted refund is Completed',
    source: steps,
    caught: ['bancontact-refund-api'],
    words: finding('api.refund.status', 'reserved', 'completed'),
    defect: between('dashboard', accept, async ({ request }) =>
      Response.redirect(request.url.replace(/\/accept$/, ''), 303),
    ),
  },
  {
    name: 'comment-lost',
    statement: 'The comment is kept with the refund',
    source: steps,
    caught: ['bancontact-refund-api'],
    words: finding('dashboard.refund.comment', /.*/, /Goods came back.*/),
    defect: form('dashboard', accept, (fields) => {
      fields.set('comment', '-');
    }),
  },
  {
    name: 'accepted-refund-void',
    statement: 'An accepted refund is Completed',
    source: steps,
    caught: ['bancontact-refund-api'],
    words: finding('api.refund.status', 'void', 'completed'),
    defect: inBoth((order) =>
      order['status'] === 'refunded'
        ? inEach(order, 'related_transactions', () => ({ status: 'void' }))
        : {},
    ),
  },
  {
    name: 'accepted-refund-still-reserved-in-dashboard',
    statement: 'An accepted refund is Completed',
    source: steps,
    caught: ['bancontact-refund-api'],
    words: finding('dashboard.refund.order_status', 'Reserved', 'completed'),
    defect: onRefund(labelled('Order status', 'Reserved')),
  },
  {
    name: 'original-still-completed',
    statement: 'The order of an accepted full refund is Refunded',
    source: steps,
    caught: ['bancontact-refund-api'],
    words: finding('api.original.status', 'completed', 'refunded'),
    defect: inBoth(({ status }) => (status === 'refunded' ? { status: 'completed' } : {})),
  },
  {
    name: 'original-still-completed-in-dashboard',
    statement: 'The order of an accepted full refund is Refunded',
    source: steps,
    caught: ['bancontact-refund-api'],
    words: finding('dashboard.original.order_status', 'Completed', 'refunded'),
    alone: true,
    defect: onPayment(labelled('Order status', 'Completed')),
  },
  {
    name: 'amount-refunded-stale',
    statement: 'The order has the amount that was refunded',
    source: getOrder,
    caught: ['bancontact-refund-api'],
    words: finding('api.amount_refunded', '0', amount),
    defect: inBoth(() => ({ amount_refunded: 0 })),
  },
  {
    name: 'amount-refunded-too-much',
    statement: 'The order has the amount that was refunded',
    source: getOrder,
    caught: ['bancontact-refund-api'],
    words: finding('api.amount_refunded', amount, amount),
    defect: inBoth(({ amount_refunded: refunded }) =>
      refunded === 0 ? {} : { amount_refunded: Number(refunded) + 1 },
    ),
  },
  {
    name: 'original-with-another-amount',
    statement: 'A refund leaves the amount of the order',
    source: getOrder,
    caught: ['bancontact-refund-api'],
    words: finding('api.original.amount', '0', amount),
    defect: inBoth(({ status }) => (status === 'refunded' ? { amount: 0 } : {})),
  },
  {
    name: 'money-of-the-original-shown-as-void',
    statement: 'The transaction of a refunded order stays Completed',
    source: 'payment statuses page, order and transaction statuses',
    caught: ['bancontact-refund-api'],
    words: finding('api.original.financial_status', 'void', /.*/),
    defect: inBoth(({ status }) => (status === 'refunded' ? { financial_status: 'void' } : {})),
  },
  {
    name: 'original-shown-as-another-transaction',
    statement: 'A refund leaves the order its transaction',
    source: getOrder,
    caught: ['bancontact-refund-api'],
    words: finding('api.original.transaction_id', id, id),
    defect: inBoth(({ status, transaction_id: psp }) =>
      status === 'refunded' ? { transaction_id: Number(psp) + 1 } : {},
    ),
  },
  {
    name: 'refund-not-notified',
    statement: 'The shop is notified of a processed refund',
    source: 'webhook page, when notifications are sent',
    caught: ['bancontact-refund-api'],
    words: finding('notification.refund', 'none', 'received'),
    defect: sent((notification, deliver) =>
      notification.body?.includes('"status":"refunded"')
        ? Promise.resolve(accepted)
        : deliver(notification),
    ),
  },
]);
