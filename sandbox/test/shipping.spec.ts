import type { Client } from './support/client.ts';
import { expect, test } from './support/test.ts';

interface Part {
  readonly order_id: string;
  readonly transaction_id: number;
}

/** A pay-later order of 10.00 EUR, paid. */
async function payLater(client: Client, gateway = 'EINVOICE'): Promise<string> {
  const gateway_info = { birthday: '01-01-1990', email: 'ada@example.com', phone: '0612345678' };
  const order = { type: 'direct', gateway, amount: 1000, gateway_info };
  return (await client.order(order)).body.data.order_id;
}

const ship = (client: Client, id: string, amount: unknown) =>
  client.call<Part>('PATCH', `orders/${id}`, { status: 'shipped', amount, carrier: 'Bike' });

test('parts of a pay-later order are shipped one by one, each with an order id of its own', async ({
  client,
}) => {
  const id = await payLater(client);
  const first = (await ship(client, id, '400')).body.data;
  expect(first).toEqual({ order_id: `${id}-0001`, transaction_id: expect.any(Number) });
  expect(await client.get(id)).toMatchObject({
    status: 'uncleared',
    related_transactions: [{ type: 'capture', amount: 400, status: 'shipped', ...first }],
  });
  expect(await client.get(first.order_id)).toMatchObject({ ...first, amount: 400 });

  const second = await ship(client, id, 600);
  expect(second.body.data.order_id).toBe(`${id}-0002`);
  expect(await client.get(id)).toMatchObject({ status: 'shipped', financial_status: 'uncleared' });
});

test('a part that was cancelled can be shipped again; more than is left cannot', async ({
  client,
}) => {
  const id = await payLater(client);
  const { order_id: part } = (await ship(client, id, 900)).body.data;
  expect((await ship(client, id, 101)).body.error_code).toBe(1001);
  expect((await client.call('PATCH', `orders/${part}`, { status: 'cancelled' })).status).toBe(200);
  expect((await client.get(part)).status).toBe('cancelled');
  expect((await client.call('PATCH', `orders/${part}`, { status: 'cancelled' })).status).toBe(404);
  expect((await ship(client, id, 999)).status).toBe(200);
  expect((await client.get(id)).status).toBe('uncleared');
});

test('any other order is shipped as a whole', async ({ client }) => {
  const id = await client.paid();
  const { status, body } = await ship(client, id, 100);
  expect([status, body.error_code]).toEqual([404, 1001]);
  expect((await client.get(id)).status).toBe('completed');
  expect((await ship(client, id, 137)).body.data).toEqual({});
  expect((await client.get(id)).status).toBe('shipped');
});

test('cancelled after a part was shipped, only the rest of the order is cancelled', async ({
  client,
}) => {
  const id = await payLater(client);
  const { order_id: part } = (await ship(client, id, 400)).body.data;
  expect((await client.call('PATCH', `orders/${id}`, { status: 'cancelled' })).status).toBe(200);
  expect(await client.get(id)).toMatchObject({ status: 'shipped', financial_status: 'uncleared' });
  expect((await client.get(part)).status).toBe('shipped');

  expect((await ship(client, id, 100)).body.error_code).toBe(1001);
  expect((await client.order({ order_id: id })).body.error_code).toBe(1006);
  expect((await client.refund(part, { amount: 400 })).status).toBe(200);
});

test('no more can be refunded than was shipped before the rest was cancelled', async ({
  client,
  merchant,
}) => {
  const id = await payLater(client, 'BNPL_MF');
  await ship(client, id, 400);
  await client.call('PATCH', `orders/${id}`, { status: 'cancelled' });
  expect((await client.refund(id, { amount: 401 })).body.error_code).toBe(1034);
  const { refund_id: refund } = (await client.refund(id)).body.data;
  expect((await client.get(refund)).amount).toBe(400);
  await merchant.accept(refund);
  expect((await client.get(id)).status).toBe('refunded');
});

test('an order of which a part was shipped cannot be declined any more', async ({
  client,
  merchant,
}) => {
  const id = await payLater(client);
  const decline = `transactions/${(await client.get(id)).transaction_id}/decline`;
  expect((await merchant.open(decline)).status).toBe(200);
  await ship(client, id, 400);
  expect((await merchant.open(decline)).status).toBe(404);
});

test('a part that was refunded cannot be shipped again', async ({ client, merchant }) => {
  const id = await payLater(client);
  const { order_id: part } = (await ship(client, id, 400)).body.data;
  await merchant.accept((await client.refund(part)).body.data.refund_id);
  expect((await client.get(part)).status).toBe('refunded');
  expect((await ship(client, id, 601)).body.error_code).toBe(1001);
  expect((await ship(client, id, 600)).status).toBe(200);
  expect((await client.get(id)).status).toBe('shipped');
});
