import type { Client, OrderData } from './support/client.ts';
import { expect, test } from './support/test.ts';

const VISA = {
  card_number: '4111111111111111',
  card_holder_name: 'A. Lovelace',
  card_expiry_date: '3012',
  card_cvc: '123',
};

const direct = (client: Client, gateway: string, changes: Record<string, unknown> = {}) =>
  client.order({ type: 'direct', gateway, ...changes });

test('a card order is paid at once, and answered with the order and its address last', async ({
  client,
}) => {
  const { body } = await direct(client, 'VISA', { gateway_info: VISA });
  const { payment_url: address, ...order } = body.data;
  expect(Object.keys(body.data).at(-1)).toBe('payment_url');
  expect(order).toEqual(await client.get('order-1'));
  expect(order).toMatchObject({
    status: 'completed',
    financial_status: 'completed',
    payment_details: {
      card_authentication_details: { flow: 'frictionless' },
      card_authentication_result: { status: 'Y' },
      card_expiry_date: '3012',
      last4: '1111',
      type: 'VISA',
    },
  });
  const leads = await fetch(address, { redirect: 'manual' });
  expect(leads.headers.get('location')).toBe(
    'https://shop.example/thanks?shop=1&transactionid=order-1',
  );
});

for (const [what, number, reason] of [
  ['without funds', '4012001038488884', 'Insufficient funds'],
  ['that fails 3-D Secure', '4012001037461114', '3DS Authentication Failed'],
] as const) {
  test(`a card ${what} is 1024, and the order tells why`, async ({ client }) => {
    const info = { ...VISA, card_number: number };
    const { status, body } = await direct(client, 'VISA', { gateway_info: info });
    expect([status, body.error_code]).toEqual([404, 1024]);
    expect(body.error_info).toContain(reason);
    expect(await client.get('order-1')).toMatchObject({
      status: 'declined',
      reason: expect.stringContaining(reason),
    });
  });
}

test('flexible_3d asks the shopper: by the address, or by a form', async ({ client, shopper }) => {
  const info = { ...VISA, flexible_3d: true };
  const { data } = (await direct(client, 'CREDITCARD', { gateway_info: info })).body;
  expect(await client.get('order-1')).toMatchObject({ status: 'initialized' });
  const { customer_verification: form } = data as unknown as {
    customer_verification: { html: string; type: string };
  };
  expect(form).toEqual({ html: expect.stringContaining('<form'), type: 'form' });
  await shopper.open(data.payment_url);
  await shopper.submit('PaReq');
  await shopper.submit('PaRes', { PaRes: 'Y' });
  expect(shopper.url).toContain('https://shop.example/thanks');
  expect(await client.get('order-1')).toMatchObject({
    status: 'completed',
    payment_details: { card_authentication_details: { flow: 'challenge' } },
  });
});

test('MOTO asks nobody', async ({ client }) => {
  await direct(client, 'VISA', { gateway_info: { ...VISA, moto: true } });
  const order = await client.get('order-1');
  expect(order).toMatchObject({
    status: 'completed',
    payment_details: { card_authentication_result: null, response_code: '00' },
  });
});

test('iDEAL leads on to the bank, and expires an hour after its creation', async ({
  sandbox,
  client,
  shopper,
}) => {
  const { body } = await direct(client, 'iDEAL', { gateway_info: { issuer_id: '3151' } });
  expect(body.data).toMatchObject({
    status: 'initialized',
    reason: '',
    payment_details: { type: 'IDEAL' },
    payment_methods: [{ payment_description: 'iDEAL', status: 'initialized' }],
  });
  await shopper.open(body.data.payment_url);
  expect(shopper.url).toContain('/simulator/ideal');
  await sandbox.clock.advance(60 * 60 * 1000);
  expect((await client.get('order-1')).status).toBe('expired');
});

test('a direct debit follows its account', async ({ sandbox, client }) => {
  const info = { account_id: 'NL87ABNA0000000001', account_holder_name: 'J Janse' };
  await direct(client, 'DIRDEB', { gateway_info: info });
  expect((await client.get('order-1')).status).toBe('initialized');
  await sandbox.clock.advance(2 * 60 * 1000);
  expect((await client.get('order-1')).status).toBe('completed');
});

test("PHP's former Pay After Delivery is taken", async ({ client }) => {
  const { status, body } = await direct(client, 'PAYAFTER', { amount: 10000 });
  expect([status, body.data.payment_url]).toEqual([200, expect.stringContaining('http')]);
});

const REFUSED = {
  'no gateway': ['', {}, 1023],
  'a method that is redirect only': ['MISTERCASH', {}, 1023],
  'an unknown iDEAL issuer': ['IDEAL', { issuer_id: '9999' }, 1036],
  'no card': ['VISA', {}, 1016],
  'a number with a wrong check digit': ['VISA', { ...VISA, card_number: '4111111111111112' }, 1024],
  'a card of another scheme': ['VISA', { ...VISA, card_number: '5500000000000004' }, 1024],
  'an expiry date that is none': ['VISA', { ...VISA, card_expiry_date: '3013' }, 1024],
} as const;

for (const [what, [gateway, info, code]] of Object.entries(REFUSED)) {
  test(`${what} is refused with ${code}, and nothing is placed`, async ({ client }) => {
    const { status, body } = await direct(client, gateway, { gateway_info: info });
    expect([status, body.error_code]).toEqual([404, code]);
    expect((await client.call('GET', 'orders/order-1')).status).toBe(404);
  });
}

test('zero authorisation verifies a card', async ({ client }) => {
  const { status } = await direct(client, 'VISA', { amount: 0, gateway_info: VISA });
  expect(status).toBe(200);
  const order: OrderData = await client.get('order-1');
  expect(order).toMatchObject({ amount: 0, status: 'completed' });
  expect((await client.refund('order-1')).body.error_code).toBe(1034);
});
