import { BANCONTACT, pay } from './support/client.ts';
import { Specification } from './support/specification.ts';
import { expect, test as base } from './support/test.ts';

/** The official specification, mended to fit recorded answers; and as it is. */
const observed = new Specification('openapi-observed.json');
const official = new Specification('openapi.json');
const ORDER = '/components/schemas/OrderObserved';

/** Every answer that a test obtained is held against the specification when the test is over. */
const test = base.extend<{ contract: void }>({
  contract: [
    async ({ client }, use) => {
      await use();
      for (const exchange of client.exchanges) {
        const call = `${exchange.method} ${exchange.path}`;
        expect.soft(observed.problems(exchange), call).toEqual([]);
        if (OFFICIAL_IS_RIGHT.some((right) => right.test(call))) {
          expect.soft(official.problems(exchange), `official ${call}`).toEqual([]);
        }
      }
    },
    { auto: true },
  ],
});

/** Calls whose official schema agrees with recorded answers (openapi-notes.md 2 and 4). */
const OFFICIAL_IS_RIGHT = [
  /^GET \/gateways/,
  /^GET \/auth\/api_token$/,
  /^GET \/categories$/,
  /^(GET|PATCH) \/sites\//,
  /^GET \/transactions\//,
];

test.skip(observed.missing !== undefined, observed.missing ?? '');

test('a placed order and the order object in every state', async ({
  client,
  shopper,
  merchant,
}) => {
  await client.order({ gateway_info: { qr_enabled: true } });
  await client.get('order-1');
  for (const number of Object.values(BANCONTACT)) {
    const order = (await client.order()).body.data;
    await shopper.open(order.payment_url);
    await client.get(order.order_id);
    await pay(shopper, number);
    await client.get(order.order_id);
  }
  const id = await client.paid();
  const refund = (await client.refund(id, { amount: 37 })).body.data;
  await client.get(id);
  await merchant.accept(refund.refund_id);
  expect(observed.problemsAs(ORDER, await client.get(id))).toEqual([]);
  expect(observed.problemsAs(ORDER, await client.get(refund.refund_id))).toEqual([]);
});

test('gateways and payment methods', async ({ client }) => {
  await client.call('GET', 'gateways?include=coupons');
  await client.call('GET', 'gateways/VISA');
  await client.call('GET', 'gateways/SHELLS');
  await client.call('GET', 'payment-methods?include_coupons=1');
  await client.call('GET', 'payment-methods/VISA');
  await client.call('GET', 'payment-methods/SHELLS');
});

test('account, site, categories', async ({ client }) => {
  const { order_id: id } = (await client.order()).body.data;
  const entry = `transactions/${(await client.get(id)).transaction_id}`;
  await client.call('GET', 'auth/api_token');
  await client.call('GET', 'categories');
  await client.call('GET', 'sites/1');
  await client.call('GET', entry);
});

test('transactions', async ({ client }) => {
  const id = await client.paid();
  await client.refund(id, { amount: 37 });
  await client.call('GET', 'transactions');
  await client.call('GET', `transactions/${(await client.get(id)).transaction_id}`);
});

test('errors', async ({ client }) => {
  await client.order({ amount: -1 });
  await client.call('GET', 'orders/x');
  await client.refund('x');
});
