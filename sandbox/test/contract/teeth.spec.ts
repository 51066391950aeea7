import { expect, test } from '@playwright/test';
import { startSandbox } from '../../start.ts';
import recorded from '../data/recorded-orders.json' with { type: 'json' };
import { Client, type Exchange } from '../support/client.ts';
import { Merchant } from '../support/merchant.ts';
import { answers, callOf, problems } from './answers.ts';
import { flows } from './flows.ts';
import { changes, mutations } from './mutations.ts';

/** The flows are driven once, for all tests. */
test.describe.configure({ mode: 'default' });

let exchanges: readonly Exchange[];
test.beforeAll(async () => {
  const sandbox = await startSandbox({ seed: 'contract' });
  const client = new Client(sandbox);
  const merchant = await Merchant.signIn(sandbox);
  for (const flow of Object.values(flows)) await flow({ client, merchant });
  await sandbox.close();
  exchanges = client.exchanges;
});

const nameOf = (exchange: Exchange): string => `${callOf(exchange)} ${exchange.status}`;

test('the flows get every answer that the contract has', () => {
  const wanted = Object.entries(answers).flatMap(([call, byStatus]) =>
    Object.keys(byStatus).map((status) => `${call} ${status}`),
  );
  expect(new Set(exchanges.map(nameOf))).toEqual(new Set(wanted));
});

const issuers = ['additional_data.issuers', 'additional_data.issuers[].bic'];
/** A cart has what the shop sent, in the shop's own form. */
const cart = [
  'data.checkout_options.alternate[].rules[].country',
  'data.checkout_options.alternate[].rules[].rate',
  'data.checkout_options.alternate[].standalone',
  'data.checkout_options.default.rate',
  'data.checkout_options.default.shipping_taxed',
  'data.shopping_cart.items[].weight.unit',
  'data.shopping_cart.items[].weight.value',
];

/** All that the contract leaves open in these answers, for each kind of change. */
const OPEN: Readonly<Record<keyof typeof changes, readonly string[]>> = {
  'a field is missing': [
    ...cart,
    ...issuers.flatMap((field) => [`data.${field}`, `data[].${field}`]),
    'data.completed',
    'data.customer.first_name',
    'data.customer.last_name',
    'data.customer_verification',
    'data.invoice_url',
    'data.payment_details.account_iban',
    'data.payment_details.card_authentication_details',
    'data.payment_details.card_funding',
    'data.payment_details.response_code',
    'data.payment_methods[].account_holder_name',
    'data.payment_methods[].card_expiry_date',
    'data.payment_methods[].external_transaction_id',
    'data.qr_url',
    'data.related_transactions[].refund_order_id',
    'data.related_transactions[].var1',
    'data.related_transactions[].var2',
    'data.related_transactions[].var3',
    'data.notification_url',
    'data.support_email',
    'data[].completed',
    'data[].customer.email',
    'data[].customer.first_name',
    'data[].customer.last_name',
    'data[].type',
  ],
  'a field has another type': [
    ...cart,
    'data.shopping_cart.items[].merchant_item_id',
    'data.shopping_cart.items[].quantity',
    'data.shopping_cart.items[].unit_price',
    'data.shopping_cart.items[].weight',
  ],
  'a field is unknown': [
    'data.checkout_options.alternate[]',
    'data.checkout_options.alternate[].rules[]',
    'data.checkout_options.default',
    'data.shopping_cart',
    'data.shopping_cart.items[]',
    'data.shopping_cart.items[].weight',
  ],
  // Codes of banks and categories, which no source lists.
  'a value is not of the list': [
    'data[].code',
    'data.additional_data.issuers[].code',
    'data[].additional_data.issuers[].code',
  ],
};

/** Answers with a value that has to be of a list: a status, a gateway id, a type. */
const withLists = [
  'GET /gateways 200',
  'GET /orders/{id} 200',
  'GET /payment-methods 200',
  'GET /payment-methods/{id} 200',
  'GET /recurring/{reference} 200',
  'GET /recurring/{reference}/token/{token} 200',
  'GET /transactions 200',
  'GET /transactions/{id} 200',
  'POST /orders 200',
  'POST /orders/{id}/cancel 200',
];

for (const kind of Object.keys(OPEN) as (keyof typeof OPEN)[]) {
  test(`an answer in which ${kind} breaks the contract`, () => {
    const accepted = new Set<string>();
    const refused = new Set<string>();
    for (const exchange of exchanges) {
      for (const { at, body } of mutations(exchange.body, changes[kind])) {
        if (problems({ ...exchange, body }).length === 0) accepted.add(at);
        else refused.add(nameOf(exchange));
      }
    }
    expect([...accepted].toSorted()).toEqual([...OPEN[kind]].toSorted());
    const concerned = kind === 'a value is not of the list' ? withLists : exchanges.map(nameOf);
    expect(refused).toEqual(new Set(concerned));
  });
}

for (const { state, source, changes: changed } of recorded.states) {
  test(`the contract takes the order of ${source}: ${state}`, () => {
    const data = { ...recorded.order, ...changed };
    const read = { method: 'GET', path: '/orders/order-1', status: 200 };
    expect(problems({ ...read, body: { success: true, data } })).toEqual([]);
  });
}

test(`the contract takes the session of ${recorded.endedSession.source}`, () => {
  const body = { success: true, data: recorded.endedSession.data };
  const cancelled = { method: 'POST', path: '/orders/order-1/cancel', status: 200, body };
  expect(problems(cancelled)).toEqual([]);
});
