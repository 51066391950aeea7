import type { JsonObject } from '../../../sandbox/api/json.ts';
import { acceptRefund } from '../../../sandbox/core/refunding.ts';
import { inApi, inEach } from '../defects/parts.ts';
import { labelled, oneMore, onPayment, onRefund, without } from '../defects/dashboard.ts';
import { apiAnswer, between, form, page } from '../defects/web.ts';
import type { Defect } from '../fault.ts';
import { defineArea } from '../fault.ts';
import { amount, finding, id, stop } from '../words.ts';

const steps = 'Bancontact: integration and testing, test refunding an order';
const related = 'API reference, related transactions of an order';
const dashboard = 'dashboard documentation, transactions';
const refundCall = 'API reference, refund an order';

const waiting = 'reserved or initialized';
const otherIban = 'NL02ABNA0123456789';
const confirmation = /^POST \/transactions\/\d+\/refund$/;

const refundTold = (change: (refund: JsonObject) => JsonObject): Defect =>
  inApi((order) =>
    order['related_transactions'] ? inEach(order, 'related_transactions', change) : {},
  );

/** The row of Related transactions, and the id in it. */
const relatedRow =
  /(?<=<h2 id="related-transactions">.*?)<tr[^>]*>(?:(?!<\/tr>).)*\d{16}.*?<\/tr>/s;
const pspId = /(?<!\d)\d{16}(?!\d)/g;
const other = '1700000000000000';

/** Asking for a refund: a new order, Reserved, linked to the one it gives back. */
export const refunds = defineArea('refunds', [
  {
    name: 'refund-not-linked',
    statement: 'A refund is a related transaction of the order',
    source: related,
    caught: ['bancontact-refund-api'],
    words: finding('api.refunds', '0', '1'),
    alone: true,
    defect: inApi(() => ({ related_transactions: null })),
  },
  {
    name: 'refund-linked-twice',
    statement: 'One refund is one related transaction',
    source: related,
    caught: ['bancontact-refund-api'],
    words: finding('api.refunds', '2', '1'),
    defect: inApi(({ related_transactions: all }) =>
      Array.isArray(all) ? { related_transactions: [...all, ...all] } : {},
    ),
  },
  {
    name: 'refund-of-another-id',
    statement: 'The refund has the id that the API answered',
    source: refundCall,
    caught: ['bancontact-refund-api'],
    words: finding('api.refund.transaction_id', 'nothing', id),
    alone: true,
    defect: apiAnswer(/^POST .*\/refunds$/, (answer) => {
      const { data, ...rest } = answer as { data: { refund_id: number } };
      return { ...rest, data: { ...data, refund_id: data.refund_id + 1 } };
    }),
  },
  {
    name: 'refund-with-the-id-of-its-original',
    statement: 'A refund is an order of its own',
    source: refundCall,
    caught: ['bancontact-refund-api'],
    words: finding('api.refund.owner', /e2e-\S+/, /a refund of e2e-\S+/),
    alone: true,
    defect: apiAnswer(/^POST .*\/refunds$/, (answer) => {
      const { data, ...rest } = answer as { data: { transaction_id: number } };
      return { ...rest, data: { ...data, refund_id: data.transaction_id } };
    }),
  },
  {
    name: 'refund-refers-to-another-payment',
    statement: 'A refund refers to the transaction that it gives back',
    source: related,
    caught: ['bancontact-refund-api'],
    words: finding('api.refund.reference', '1700000000000000', id),
    defect: refundTold(() => ({ reference_transaction_id: 1_700_000_000_000_000 })),
  },
  {
    name: 'refund-shown-as-a-payment',
    statement: 'The related transaction is of type refund',
    source: related,
    caught: ['bancontact-refund-api'],
    words: finding('api.refund.type', 'payment', 'refund'),
    defect: refundTold(() => ({ type: 'payment' })),
  },
  {
    name: 'refund-of-another-amount',
    statement: 'The refund has the amount that was asked for',
    source: related,
    caught: ['bancontact-refund-api'],
    words: finding('api.refund.amount', amount, amount),
    alone: true,
    defect: refundTold((refund) => ({ amount: Number(refund['amount']) - 1 })),
  },
  {
    name: 'refund-of-another-currency',
    statement: 'The refund has the currency of the order',
    source: related,
    caught: ['bancontact-refund-api'],
    words: finding('api.refund.currency', 'USD', 'EUR'),
    defect: refundTold(() => ({ currency: 'USD' })),
  },
  {
    name: 'refund-completed-without-accept',
    statement: 'A refund waits, Reserved, until it is accepted',
    source: steps,
    caught: ['bancontact-refund-api'],
    words: finding('api.refund.status', 'completed', waiting),
    alone: true,
    defect: between('api', /^POST .*\/refunds$/, async ({ environment: { world }, pass }) => {
      const answer = await pass();
      const [refund] = world.store.transactions();
      if (refund?.kind === 'refund') acceptRefund(world, refund, 'by itself');
      return answer;
    }),
  },
  {
    name: 'refund-in-dashboard-completed-without-accept',
    statement: 'A refund waits, Reserved, until it is accepted',
    source: steps,
    caught: ['bancontact-refund-api'],
    words: finding('dashboard.refund.order_status', 'Completed', waiting),
    alone: true,
    defect: onRefund(labelled('Order status', 'Completed')),
  },
  {
    name: 'original-refunded-before-accept',
    statement: 'The original order stays Completed until the refund is accepted',
    source: steps,
    caught: ['bancontact-refund-api'],
    words: finding('api.original.status', 'refunded', 'completed'),
    alone: true,
    defect: inApi(({ related_transactions: all }) => (all ? { status: 'refunded' } : {})),
  },
  {
    name: 'refund-not-shown-under-related-transactions',
    statement: 'The refund is listed under Related transactions',
    source: dashboard,
    caught: ['bancontact-refund-api'],
    words: finding('dashboard.related.id', /.*/, id),
    alone: true,
    defect: onPayment(
      without(/(?<=<h2 id="related-transactions">Related transactions<\/h2>).*?(?=<\/section>)/),
    ),
  },
  {
    name: 'refund-shown-with-another-amount',
    statement: 'Related transactions show the amount of the refund',
    source: dashboard,
    caught: ['bancontact-refund-api'],
    words: finding('dashboard.related.amount', /.*/, /.* or none/),
    defect: onPayment((html) =>
      html.replace(
        /(<h2 id="related-transactions">.*?<td role="cell" data-label="Amount">)[\d.]+/,
        '$10.01',
      ),
    ),
  },
  {
    name: 'two-refunds-shown-for-one',
    statement: 'One refund is one related transaction',
    source: dashboard,
    caught: ['bancontact-refund-api'],
    words: finding('dashboard.related.others', /\d+, 1700000000000000/, /\d+ or none/),
    defect: onPayment((html) =>
      html.replace(relatedRow, (row) => row + row.replaceAll(pspId, other)),
    ),
  },
  {
    name: 'refund-shown-with-another-status',
    statement: 'Related transactions show the status of the refund',
    source: dashboard,
    caught: ['bancontact-refund-api'],
    words: finding('dashboard.related.status', 'declined', /.* or none/),
    defect: onPayment((html) =>
      html.replace(relatedRow, (row) => row.replace(/Reserved|Initialized|Completed/, 'Declined')),
    ),
  },
  {
    name: 'refund-shown-with-another-original',
    statement: 'A refund is related to the order that it gives back',
    source: dashboard,
    caught: ['bancontact-refund-api'],
    words: finding('dashboard.refund.original', other, /\d+ or none/),
    alone: true,
    defect: onRefund((html) => html.replace(relatedRow, (row) => row.replaceAll(pspId, other))),
  },
  {
    name: 'total-of-the-refund',
    statement: 'The dashboard shows the total of the refund',
    source: dashboard,
    caught: ['bancontact-refund-api'],
    words: finding('dashboard.refund.total', amount, amount),
    alone: true,
    defect: onRefund(oneMore('Total')),
  },
  {
    name: 'total-of-the-refunded-order',
    statement: 'A refund leaves the total of the order as it was',
    source: dashboard,
    caught: ['bancontact-refund-api'],
    words: finding('dashboard.original.total', amount, amount),
    alone: true,
    defect: onPayment(oneMore('Total')),
  },
  {
    name: 'no-refund-order-button',
    statement: 'The order summary of a completed order has Refund order',
    source: steps,
    caught: ['bancontact-refund-dashboard'],
    words: stop(
      'no action',
      /Order summary: click Refund order: no action "Refund order" on the page/,
    ),
    defect: onPayment(without(/<button[^>]*>Refund order<\/button>/)),
  },
  {
    name: 'confirmation-with-another-description',
    statement: 'The confirmation shows the description that was entered',
    source: steps,
    caught: ['bancontact-refund-dashboard'],
    words: finding('dashboard.confirmation.description', /.*/, /Returned goods of .+/),
    defect: page('dashboard', confirmation, labelled('Description', 'Other goods')),
  },
  {
    name: 'confirmation-with-another-amount',
    statement: 'The confirmation shows the amount that was entered',
    source: steps,
    caught: ['bancontact-refund-dashboard'],
    words: finding('dashboard.confirmation.amount', /.*/, amount),
    defect: page('dashboard', confirmation, oneMore('Amount')),
  },
  {
    name: 'confirmation-with-another-iban',
    statement: 'The confirmation shows the IBAN that was entered',
    source: steps,
    caught: ['bancontact-refund-dashboard'],
    words: finding('dashboard.confirmation.iban', otherIban, /NL91ABNA0417164300 or none/),
    defect: page('dashboard', confirmation, (html) =>
      html.replace('<dt>Description</dt>', `<dt>IBAN</dt><dd>${otherIban}</dd>$&`),
    ),
  },
  {
    name: 'confirmation-of-another-order',
    statement: 'The confirmation names the order that is refunded',
    source: steps,
    caught: ['bancontact-refund-dashboard'],
    words: finding('dashboard.confirmation.order_id', /e2e-1-OTHER, .+/, /e2e-.+ or none/),
    defect: page('dashboard', confirmation, labelled('Order ID', 'e2e-1-OTHER')),
  },
  {
    name: 'refund-of-another-amount-than-confirmed',
    statement: 'The refund has the amount that was confirmed',
    source: steps,
    caught: ['bancontact-refund-dashboard'],
    words: finding('api.refund.amount', '1', amount),
    defect: form('dashboard', /^POST .*\/refund\/confirm$/, (fields) => {
      fields.set('amount', '0.01');
    }),
  },
  {
    name: 'confirmed-refund-never-made',
    statement: 'Confirm makes a new order for the refund',
    source: steps,
    caught: ['bancontact-refund-dashboard'],
    words: stop('no related refund', /the API relates 0 refunds to order \S+, expected exactly 1/),
    defect: between('dashboard', /^POST .*\/refund\/confirm$/, async ({ request }) =>
      Response.redirect(request.url.replace(/\/refund\/confirm$/, ''), 303),
    ),
  },
]);
