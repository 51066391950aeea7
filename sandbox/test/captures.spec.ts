import type { Client } from './support/client.ts';
import { pay } from './support/client.ts';
import { expect, test } from './support/test.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Reserves 10.00 on a card. */
async function reserve(client: Client, number = '4111111111111111', gateway = 'VISA') {
  const card = { card_number: number, card_expiry_date: '3012', card_cvc: '123' };
  const { data } = (
    await client.order({
      type: 'direct',
      gateway,
      amount: 1000,
      capture: 'manual',
      gateway_info: card,
    })
  ).body;
  return data.order_id;
}
const capture = (client: Client, id: string, body: Record<string, unknown>) =>
  client.call<{ transaction_id: number; order_id: string }>('POST', `orders/${id}/capture`, {
    new_order_status: 'completed',
    ...body,
  });
const release = (client: Client, id: string) =>
  client.call('PATCH', `capture/${id}`, { status: 'cancelled', reason: 'Out of cups' });

test('authorised is Completed/Initialized, with what is left to capture and until when', async ({
  client,
}) => {
  const id = await reserve(client);
  expect(await client.get(id)).toMatchObject({
    status: 'completed',
    financial_status: 'initialized',
    payment_details: {
      capture: 'manual',
      capture_expiry: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/),
      capture_remain: 1000,
    },
  });
  expect((await client.refund(id)).body.error_code, 'nothing was taken yet').toBe(1034);
});

test('all of it completes the order, under its own id', async ({ client }) => {
  const id = await reserve(client);
  const { transaction_id: psp } = await client.get(id);
  const { status, body } = await capture(client, id, { amount: 1000, new_order_id: 'capture-1' });
  expect([status, body.data]).toEqual([200, { transaction_id: psp, order_id: id }]);
  expect(await client.get(id)).toMatchObject({
    status: 'completed',
    financial_status: 'completed',
    related_transactions: null,
    payment_details: { capture_remain: 0 },
  });
  expect((await capture(client, id, { amount: 1 })).body.error_code).toBe(1001);
  expect((await client.refund(id)).status).toBe(200);
});

test('what is captured as shipped is shipped, a part of it completed', async ({ client }) => {
  const shipped = { new_order_status: 'shipped', carrier: 'PostNL', tracktrace_code: '3S' };
  const whole = await reserve(client);
  expect((await capture(client, whole, { ...shipped, amount: 1000 })).status).toBe(200);
  expect(await client.get(whole)).toMatchObject({
    status: 'shipped',
    financial_status: 'completed',
  });
  const half = await reserve(client);
  const part = { ...shipped, amount: 500, new_order_id: 'half-1' };
  expect((await capture(client, half, part)).body.data).toMatchObject({ order_id: 'half-1' });
  expect(await client.get('half-1')).toMatchObject({ status: 'completed', amount: 500 });
  expect(await client.get(half)).toMatchObject({
    status: 'completed',
    payment_details: { capture_remain: 500 },
  });
});

test('a part becomes an order of its own, and the rest can be released', async ({ client }) => {
  const id = await reserve(client);
  const { body } = await capture(client, id, { amount: 10, new_order_id: 'capture-1' });
  expect(body.data.order_id).toBe('capture-1');
  expect(await client.get('capture-1')).toMatchObject({
    amount: 10,
    status: 'completed',
    financial_status: 'completed',
    transaction_id: body.data.transaction_id,
  });
  expect(await client.get(id)).toMatchObject({
    financial_status: 'initialized',
    payment_details: { capture_remain: 990 },
    related_transactions: [{ type: 'capture', amount: 10, order_id: 'capture-1' }],
  });
  const original = await client.get(id);
  expect((await release(client, id)).body).toEqual({
    success: true,
    data: { transaction_id: original.transaction_id, order_id: id, success: true },
  });
  expect(await client.get(id)).toMatchObject({ status: 'void', financial_status: 'void' });
  expect((await client.get('capture-1')).status).toBe('completed');
  expect((await release(client, id)).body.error_code).toBe(1014);
  expect((await capture(client, id, { amount: 1 })).body.error_code).toBe(1001);
});

test('a captured part is refunded by its own id, and never more than it or the order took', async ({
  client,
  merchant,
}) => {
  const id = await reserve(client);
  const part = (await capture(client, id, { amount: 400 })).body.data.order_id;
  expect(part, 'an id of its own where the merchant names none').toBe(`${id}_1`);
  const first = (await client.refund(part, { amount: 150 })).body.data;
  expect(first).toMatchObject({ order_id: part });
  expect((await client.refund(part, { amount: 251 })).body.error_code).toBe(1034);

  await merchant.accept(first.refund_id);
  expect(await client.get(part)).toMatchObject({
    status: 'partial_refunded',
    financial_status: 'completed',
    amount_refunded: 150,
    related_transactions: [{ type: 'refund', amount: 150 }],
  });
  const { transaction_id: psp } = await client.get(part);
  expect((await client.get(id)).related_transactions).toMatchObject([
    { type: 'capture', status: 'partial_refunded', transaction_id: psp },
    { type: 'refund', amount: 150, reference_transaction_id: psp },
  ]);

  await capture(client, id, { amount: 600 });
  expect((await client.refund(id, { amount: 851 })).body.error_code).toBe(1034);
  const rest = (await client.refund(id)).body.data.refund_id;
  expect(await client.get(rest)).toMatchObject({ amount: 850 });
  expect((await client.refund(part)).body.error_code, 'all of it is given back').toBe(1034);
  await merchant.accept(rest);
  expect((await client.get(id)).status).toBe('refunded');
});

test('the id of a refund is its alone', async ({ client }) => {
  const id = await client.paid();
  await client.refund(id, { amount: 10, refund_order_id: 'back-1' });
  const again = await client.refund(id, { amount: 11, refund_order_id: 'back-1' });
  expect(again.body.error_code).toBe(1006);
  expect((await client.refund(id, { amount: 12, refund_order_id: id })).status).toBe(200);
  expect(await client.get('back-1')).toMatchObject({ amount: 10 });
});

test('parts never add up to more than was reserved', async ({ client }) => {
  const id = await reserve(client);
  await capture(client, id, { amount: 600, new_order_id: 'capture-1' });
  expect((await capture(client, id, { amount: 401 })).body.error_code).toBe(1001);
  await capture(client, id, { new_order_id: 'capture-2' });
  expect((await client.get('capture-2')).amount).toBe(400);
  expect(await client.get(id)).toMatchObject({ financial_status: 'completed' });
});

for (const [scheme, number, gateway, days] of [
  ['Visa', '4111111111111111', 'VISA', 7],
  ['Mastercard', '5500000000000004', 'MASTERCARD', 30],
] as const) {
  test(`a reservation on ${scheme} is void after ${days} days`, async ({ sandbox, client }) => {
    const id = await reserve(client, number, gateway);
    await sandbox.clock.advance(days * DAY - 1000);
    expect((await client.get(id)).status).toBe('completed');
    await sandbox.clock.advance(1000);
    expect(await client.get(id)).toMatchObject({ status: 'void', financial_status: 'void' });
  });
}

test('what was captured in time stays', async ({ sandbox, client }) => {
  const id = await reserve(client);
  await capture(client, id, {});
  await sandbox.clock.advance(8 * DAY);
  expect((await client.get(id)).status).toBe('completed');
});

test('an order without reservation has nothing to capture or release', async ({ client }) => {
  const id = await client.paid();
  const captured = await capture(client, id, { amount: 10 });
  expect([captured.status, captured.body.error_code]).toEqual([404, 1001]);
  const released = await release(client, id);
  expect([released.status, released.body.error_code]).toEqual([404, 1014]);
  expect((await capture(client, 'nobody', {})).body.error_code).toBe(1006);
});

test('the id of a capture is taken for good', async ({ client }) => {
  const id = await reserve(client);
  await capture(client, id, { amount: 10, new_order_id: 'capture-1' });
  expect((await client.order({ order_id: 'capture-1' })).body.error_code).toBe(1006);
  for (const taken of [id, 'capture-1']) {
    const again = await capture(client, id, { amount: 10, new_order_id: taken });
    expect(again.body.error_code).toBe(1006);
  }
});

test('a link whose reservation was released takes no second payment', async ({
  client,
  shopper,
}) => {
  const { data } = (await client.order({ gateway: 'VISA', capture: 'manual' })).body;
  await pay(await shopper.open(data.payment_url), '4111111111111111');
  expect((await release(client, data.order_id)).status).toBe(200);
  await shopper.open(data.payment_url);
  expect([shopper.status, (await client.get(data.order_id)).status]).toEqual([410, 'void']);
});
