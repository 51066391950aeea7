import type { JsonObject } from '../../../sandbox/api/json.ts';
import { inApi, inBoth } from '../defects/parts.ts';
import type { Defect } from '../fault.ts';
import { defineArea } from '../fault.ts';
import { finding, id } from '../words.ts';

const getOrder = 'API reference, GET /orders';

/** A paid order changes after it was read this often. */
function later(
  readings: number,
  change: (order: JsonObject, reading: number) => JsonObject,
): Defect {
  const read = new Map<unknown, number>();
  return inApi((order) => {
    if (order['status'] !== 'completed') return {};
    const reading = (read.get(order['order_id']) ?? 0) + 1;
    read.set(order['order_id'], reading);
    return reading > readings ? change(order, reading) : {};
  });
}

/** Every order has the PSP id of the first one. */
function alwaysTheFirstId(): Defect {
  const ids = new Set<JsonObject[string]>();
  return inBoth(({ transaction_id: own }) => {
    if (!own) return {};
    const [first = own] = ids.add(own);
    return { transaction_id: first };
  });
}

/** What was reported about an order stays true. */
export const history = defineArea('history', [
  {
    name: 'psp-id-changes',
    statement: 'An order keeps the id of its transaction',
    source: getOrder,
    caught: ['visa-completed'],
    words: finding('api.transaction_id_again', id, id),
    alone: true,
    defect: later(1, ({ transaction_id }, reading) => ({
      transaction_id: Number(transaction_id) + reading,
    })),
  },
  {
    name: 'psp-id-malformed',
    statement: 'transaction_id is a PSP id',
    source: getOrder,
    caught: ['maestro-completed'],
    words: finding('api.transaction_id', 'unknown', 'a PSP id'),
    defect: inBoth(() => ({ transaction_id: 'unknown' })),
  },
  {
    name: 'moment-of-creation-rewritten',
    statement: 'An order keeps the moment of its creation',
    source: getOrder,
    caught: ['bancontact-completed'],
    words: finding('api.created_again', /2020-01-01\S+/, /20\d\d-\S+/),
    defect: later(2, () => ({ created: '2020-01-01T00:00:00' })),
  },
  {
    name: 'order-completed-before-it-is-confirmed',
    statement: 'An order is Initialized until its shopper has paid',
    source: 'payment statuses page, order and transaction statuses',
    caught: ['visa-completed'],
    words: finding('api.status_before_confirming', 'completed', 'initialized'),
    defect: inApi(({ status }) =>
      status === 'initialized' ? { status: 'completed', financial_status: 'completed' } : {},
    ),
  },
  {
    name: 'psp-id-of-an-earlier-order',
    statement: 'A PSP id is that of one transaction',
    source: getOrder,
    caught: ['visa-completed'],
    // It is the worker's first order: there is no earlier id to compare with.
    spared: ['bancontact-completed'],
    words: finding('api.transaction_id_owner', id, id),
    alone: true,
    defect: alwaysTheFirstId(),
  },
  {
    name: 'completed-order-declined-afterwards',
    statement: 'Completed is final but for refunds',
    source: 'payment statuses page, order and transaction statuses',
    caught: ['visa-completed'],
    words: finding('api.status', 'declined', 'completed'),
    defect: later(2, () => ({ status: 'declined', financial_status: 'declined' })),
  },
  {
    name: 'refund-without-a-request',
    statement: 'An order that was never refunded has no related transactions',
    source: getOrder,
    caught: ['visa-completed'],
    words: finding('api.uncalled_refunds', '1', '0'),
    defect: later(1, ({ amount, currency }) => ({
      related_transactions: [
        {
          type: 'refund',
          status: 'completed',
          transaction_id: 1,
          amount: amount ?? 0,
          currency: currency ?? '',
        },
      ],
    })),
  },
  {
    name: 'answer-about-another-order',
    statement: 'GET /orders answers the order that was asked for',
    source: getOrder,
    caught: ['visa-completed'],
    words: finding('api.order_id', 'another-order', id),
    alone: true,
    defect: inBoth(() => ({ order_id: 'another-order' })),
  },
]);
