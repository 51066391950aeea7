import type { OrderData } from './support/client.ts';
import { expect, test } from './support/test.ts';

/** The official PHP suite names its orders after the second, and here several of them fit into one. */
const SECOND = '1795270000';

/** As PHP's client writes them: empty lists for empty objects, and the older names of a shopper. */
const COMMON = {
  order_id: SECOND,
  currency: 'EUR',
  description: 'some description',
  customer: { firstname: 'John', lastname: 'Doe', locale: 'nl_NL', something: 'else' },
  payment_options: { feed_url: '', notification_method: 'POST', close_window: true, settings: [] },
};
const LATER = { ...COMMON, gateway: 'PAYAFTER', gateway_info: { birthday: '1980-01-30' } };
const CARD = { card_number: '4111111111111111', card_expiry_date: '8703', cvc: '071' };

/** The orders of its functional tests, in the order in which it runs them. */
const ORDERS = {
  'affiliate, redirect': {
    ...COMMON,
    amount: 200,
    gateway: 'IDEAL',
    affiliate: { split_payments: [{ merchant: '00000001', fixed: 10 }] },
  },
  'iDEAL, direct': { ...COMMON, type: 'direct', amount: 20, gateway: 'IDEAL' },
  'iDEAL, redirect': { ...COMMON, amount: 20, gateway: 'IDEAL', gateway_info: { issuer_id: '31' } },
  'pay after delivery, direct': { ...LATER, type: 'direct', amount: 10000 },
  'pay after delivery, direct, of another amount': { ...LATER, type: 'direct', amount: 1887 },
  'pay after delivery, redirect': { ...LATER, amount: 10000 },
  'pay after delivery, to be refunded': { ...LATER, type: 'direct', amount: 100 },
  'Visa past its date, direct': {
    ...COMMON,
    type: 'direct',
    amount: 10000,
    gateway: 'VISA',
    gateway_info: { ...CARD, card_cvc: '071' },
  },
};

test('all orders of the official PHP suite are taken within a second', async ({ client }) => {
  for (const [what, order] of Object.entries(ORDERS)) {
    const { status, body } = await client.call('POST', 'orders?locale=en_US', order);
    expect([what, status, body]).toEqual([
      what,
      200,
      {
        success: true,
        data: expect.objectContaining({
          order_id: SECOND,
          payment_url: expect.stringContaining('/connect/'),
        }),
      },
    ]);
  }
  expect(await client.get(SECOND)).toMatchObject({ status: 'completed', amount: 10000 });
  const again = await client.order({ order_id: SECOND });
  expect([again.status, again.body.error_code]).toEqual([404, 1006]);
});

test('an uncleared payment is cancelled when its id is used again', async ({ client }) => {
  const later = ORDERS['pay after delivery, direct'];
  const { data } = (await client.call<OrderData>('POST', 'orders', later)).body;
  expect([data.status, data.financial_status]).toEqual(['uncleared', 'uncleared']);
  await client.order({ order_id: SECOND });
  expect(await client.get(data.transaction_id)).toMatchObject({
    status: 'cancelled',
    amount: 10000,
  });
  expect(await client.get(SECOND)).toMatchObject({ status: 'initialized', amount: 137 });
});
