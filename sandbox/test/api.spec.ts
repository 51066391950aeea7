import { BANCONTACT, pay } from './support/client.ts';
import { expect, test } from './support/test.ts';

type Gateway = Readonly<Record<'id' | 'description', string>>;

test('an order is answered with its payment link, and can be read by both of its ids', async ({
  sandbox,
  client,
}) => {
  const { status, body } = await client.order({ customer: { locale: 'nl_BE' } });
  expect(status).toBe(200);
  expect(body.data.session_id).toMatch(/^\d{2}[0-9A-Za-z]{33}$/);
  expect(body.data.payment_url).toBe(
    `${sandbox.paymentUrl}connect/${body.data.session_id}/?lang=nl_BE`,
  );
  const order = await client.get(body.data.order_id);
  expect(order).toMatchObject({
    amount: 137,
    amount_refunded: 0,
    status: 'initialized',
    financial_status: 'initialized',
    payment_details: {},
    payment_methods: [],
    reason: null,
  });
  expect(Object.keys(order)).toEqual(Object.keys(order).sort());
  expect(await client.get(order.transaction_id)).toEqual(order);
});

test('all three forms of authentication work, others get 1032', async ({ sandbox }) => {
  const { apiKey, apiUrl } = sandbox;
  const status = async (headers: Record<string, string>, query = ''): Promise<number> =>
    (await fetch(`${apiUrl}gateways${query}`, { headers })).status;
  expect(await status({ api_key: apiKey })).toBe(200);
  expect(await status({ authorization: `Bearer ${apiKey}` })).toBe(200);
  expect(await status({}, `?api_key=${apiKey}&locale=en_US&unknown=1`)).toBe(200);
  expect(await status({})).toBe(401);
  expect(await status({ api_key: `${apiKey}x` })).toBe(401);

  const answer = await fetch(`${apiUrl}orders`, { method: 'POST' });
  expect(await answer.json()).toEqual({
    success: false,
    data: {},
    error_code: 1032,
    error_info: 'Invalid API key',
  });
});

test('gateways are listed, and found in any case', async ({ client }) => {
  const { data } = (await client.call<Gateway[]>('GET', 'gateways')).body;
  expect(data).toContainEqual({ id: 'MISTERCASH', description: 'Bancontact' });
  const one = await client.call('GET', 'gateways/mistercash');
  expect(one.body.data).toEqual({ id: 'MISTERCASH', description: 'Bancontact' });
  const none = await client.call('GET', 'gateways/SHELLS');
  expect([none.status, none.body.error_code]).toEqual([404, 1023]);
  const dutch = (await client.call<Gateway[]>('GET', 'gateways?country=NL')).body.data;
  expect(dutch.map(({ id }) => id)).not.toContain('MISTERCASH');
});

/** What official clients send although the OpenAPI document says otherwise (never stricter than the provider). */
const LAX = {
  'an amount in digits as text': { amount: '1000' },
  'a number as order id': { order_id: 4242 },
  'an empty gateway': { gateway: '' },
  'a gateway in mixed case': { gateway: 'Visa' },
  'empty lists for objects': { payment_options: { settings: [], close_window: '' }, customer: [] },
  'an order id with slash and dot': { order_id: 'shop/2026.1' },
  'a customer spelt as PHP does': { customer: { firstname: 'Ada', phone: 31201234567 } },
  'fields nobody documented': { plugin: { shop: 'x' }, second_chance: { send_email: true } },
};

for (const [what, changes] of Object.entries(LAX)) {
  test(`POST /orders takes ${what}`, async ({ client }) => {
    const { status, body } = await client.order(changes);
    expect([status, body.error_info]).toEqual([200, undefined]);
    expect((await client.get(body.data.order_id)).order_id).toBe(body.data.order_id);
  });
}

const WRONG = {
  'an amount below zero': [{ amount: -1 }, 1001],
  'an amount with decimals': [{ amount: 1.5 }, 1001],
  'an amount in words': [{ amount: 'ten' }, 1001],
  'no amount': [{ amount: undefined }, 1001],
  'zero for Bancontact': [{ amount: 0 }, 1001],
  'a currency of six letters': [{ currency: 'FOOBAR' }, 1002],
  'an unsupported currency': [{ gateway: 'VISA', currency: 'AMD' }, 1002],
  'dollars for Bancontact': [{ currency: 'USD' }, 1002],
  'no order id': [{ order_id: '' }, 1006],
  'an order id of 51 characters': [{ order_id: 'x'.repeat(51) }, 1006],
  'no description': [{ description: '' }, 1008],
  'a description of 201 characters': [{ description: 'x'.repeat(201) }, 1008],
  'a variable of 501 characters': [{ var2: 'x'.repeat(501) }, 1010],
  'a gateway that does not exist': [{ gateway: 'SHELLS' }, 1023],
  'an address that is a script': [
    { payment_options: { redirect_url: 'javascript:alert(1)' } },
    1014,
  ],
} as const;

for (const [what, [changes, code]] of Object.entries(WRONG)) {
  test(`POST /orders refuses ${what} with ${code}`, async ({ client }) => {
    const { status, body } = await client.order(changes);
    expect([status, body.success, body.error_code]).toEqual([404, false, code]);
    expect((await client.call('GET', 'orders/order-1')).status, 'nothing was placed').toBe(404);
  });
}

const BROKEN = {
  'no JSON': ['{"order_id":', 400],
  'a list': ['[1]', 400],
  'a number': ['5', 400],
  'nothing at all': ['', 400],
  'deep nesting': ['{"a":'.repeat(5000) + '1' + '}'.repeat(5000), 400],
  'a megabyte': [JSON.stringify({ description: 'x'.repeat(1_000_000) }), 413],
} as const;

for (const [what, [body, expected]] of Object.entries(BROKEN)) {
  test(`a body that is ${what} gets a clear error`, async ({ client }) => {
    const answer = await client.call('POST', 'orders', body);
    expect([answer.status, answer.body.success]).toEqual([expected, false]);
    expect(answer.body.error_info).toMatch(/^Unknown error: the body /);
  });
}

/** What PHP writes for an array without keys, and for nothing. */
for (const body of ['[]', 'null', '{}', ' [ ] ']) {
  test(`a body of ${body} is one without fields`, async ({ client }) => {
    const placed = await client.call('POST', 'orders', body);
    expect([placed.status, placed.body.error_code]).toEqual([404, 1006]);
    const id = await client.paid();
    const refund = await client.call('POST', `orders/${id}/refunds`, body);
    expect([refund.status, refund.body.error_code]).toEqual([404, 1002]);
    expect((await client.call('PATCH', `orders/${id}`, body)).body.success).toBe(true);
  });
}

/**
 * A number as a number (docs/facts/openapi.md#types-that-differ), digits as text as text; as a key both are the same.
 */
for (const [id, refundId, captureId] of [
  [4242, 4243, 4244],
  ['4242', '4243', '4244'],
  ['order-1', 4243, 'part'],
] as const) {
  test(`the order id ${JSON.stringify(id)} comes back as it was sent`, async ({
    sandbox,
    client,
    receiver,
    merchant,
  }) => {
    const placed = await client.order({
      order_id: id,
      type: 'direct',
      gateway: 'VISA',
      capture: 'manual',
      gateway_info: {
        card_number: '4111111111111111',
        card_expiry_date: '3012',
        card_cvc: '123',
      },
      payment_options: { notification_url: receiver.url, notification_method: 'POST' },
    });
    expect(placed.body.data.order_id).toBe(id);
    const part = { amount: 100, new_order_id: captureId, new_order_status: 'completed' };
    const captured = await client.call<{ order_id: unknown }>('POST', `orders/${id}/capture`, part);
    expect(captured.body.data.order_id).toBe(captureId);
    const asked = { amount: 37, refund_order_id: refundId };
    const refund = (await client.refund(String(captureId), asked)).body.data;
    expect(refund).toMatchObject({ order_id: refundId });
    await merchant.accept(refund.refund_id);
    await sandbox.notificationsSettled();

    for (const own of [id, captureId, refundId]) expect((await client.get(own)).order_id).toBe(own);
    const order = await client.get(id);
    expect(order.related_transactions).toMatchObject([
      { order_id: captureId },
      { order_id: refundId, refund_order_id: refundId },
    ]);
    const { data } = (await client.call<{ order_id: unknown }[]>('GET', 'transactions')).body;
    expect(data.map((entry) => entry.order_id)).toEqual([refundId, captureId, id]);
    expect(receiver.received.at(-1)?.body).toBe(JSON.stringify(order));
    expect(receiver.received.at(-1)?.query.get('transactionid')).toBe(String(id));
    const taken = await client.refund(String(captureId), { ...asked, amount: 1 });
    expect([taken.status, taken.body.error_code]).toEqual([404, 1006]);
  });
}

test('a number and its digits are one id', async ({ client }) => {
  await client.paid({ order_id: 4242 });
  expect((await client.order({ order_id: '4242' })).body.error_code).toBe(1006);
});

test('an unknown route is a loud 404 that lists what exists', async ({ client }) => {
  const { status, body } = await client.call('GET', 'order');
  expect(status).toBe(404);
  expect(body.error_info).toContain('no GET /v1/json/order in this sandbox');
  expect(body.error_info).toContain('POST /v1/json/orders/:id/refunds');
});

test('an id may be used again until it is paid; the earlier link is then closed', async ({
  client,
  shopper,
}) => {
  const first = (await client.order({ order_id: 'again' })).body.data;
  const second = (await client.order({ order_id: 'again' })).body.data;
  expect((await shopper.open(first.payment_url)).text()).toContain('has expired');
  await pay(await shopper.open(second.payment_url), BANCONTACT.completed);
  expect((await client.get('again')).status).toBe('completed');
  const third = await client.order({ order_id: 'again' });
  expect([third.status, third.body.error_code]).toEqual([404, 1006]);
});

test('an order that was paid keeps its id when it is Void', async ({ client }) => {
  const card = { card_number: '4111111111111111', card_expiry_date: '3012', card_cvc: '123' };
  const order = { gateway: 'VISA', capture: 'manual', type: 'direct', gateway_info: card };
  const { data } = (await client.order({ ...order, order_id: 'void' })).body;
  await client.call('POST', `orders/${data.order_id}/capture`, { amount: 100 });
  await client.call('PATCH', `capture/${data.order_id}`, { status: 'cancelled' });
  expect((await client.get('void')).status).toBe('void');
  expect((await client.order({ order_id: 'void' })).body.error_code).toBe(1006);
});

test('a link whose payment was declined is closed too, once its id is used again', async ({
  client,
  shopper,
}) => {
  const first = (await client.order({ order_id: 'again' })).body.data;
  await pay(await shopper.open(first.payment_url), BANCONTACT.insufficientFunds);
  await client.order({ order_id: 'again' });
  expect((await shopper.open(first.payment_url)).text()).toContain('has expired');
});

test('an unknown order is 1006', async ({ client }) => {
  const { status, body } = await client.call('GET', 'orders/nobody');
  expect([status, body.error_code, body.error_info]).toEqual([404, 1006, 'Invalid transaction ID']);
});
