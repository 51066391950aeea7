import { expect } from '@playwright/test';
import { GATEWAYS } from '../core/gateways.ts';
import { test } from './support/control.ts';

const end = (id: string | number) => `orders/${id}/outcome`;

const ENDS = {
  completed: 'completed/completed',
  uncleared: 'uncleared/uncleared',
  declined: 'declined/declined',
  void: 'void/void',
  expired: 'expired/expired',
  cancelled: 'cancelled/cancelled',
};

for (const [outcome, statuses] of Object.entries(ENDS)) {
  test(`an order is ${outcome} without a browser`, async ({ control, client, receiver }) => {
    const payment_options = { notification_url: receiver.url, notification_method: 'POST' };
    await client.order({ order_id: 'first', payment_options });
    const { status, body } = await control.ask('POST', end('first'), { outcome });
    expect(status).toBe(200);
    const order = await client.get('first');
    expect(`${order.status}/${order.financial_status}`).toBe(statuses);
    expect(body).toEqual({
      order_id: 'first',
      transaction_id: order.transaction_id,
      status: order.status,
      financial_status: order.financial_status,
    });
    expect(await control.ask('GET', 'orders/first')).toEqual({ status: 200, body });
    await expect.poll(() => receiver.received.length).toBe(1);
    expect(JSON.parse(receiver.received[0]?.body ?? '')).toMatchObject({ status: order.status });
  });
}

// Every kind of order object keeps the contract: `client` looks at that.
for (const { id, needsCart, asks, currencies } of GATEWAYS) {
  test(`${id} is completed`, async ({ control, client }) => {
    const gateway = { gateway: id, ...(currencies && { currency: currencies[0] }) };
    const { data } = (await client.order({ order_id: 'first', ...gateway })).body;
    expect(data.order_id, `needs a cart: ${needsCart}, asks for ${asks.kind}`).toBe('first');
    const { status } = await control.ask('POST', end('first'), { outcome: 'completed' });
    expect(status).toBe(200);
    const { status: becomes, payment_details } = await client.get('first');
    expect(['completed', 'uncleared']).toContain(becomes);
    expect(payment_details.type).toBe(id);
  });
}

test('a decline has the reason that is asked for', async ({ control, client }) => {
  const decline = async (order_id: string, why: object, gateway = 'VISA') => {
    await client.order({ order_id, gateway });
    await control.ask('POST', end(order_id), { outcome: 'declined', ...why });
    const { reason, reason_code } = (await client.get(order_id)) as unknown as {
      reason: string;
      reason_code: string;
    };
    return `${reason_code}: ${reason}`;
  };
  expect(await decline('usual', {})).toBe('4001: Do not honor');
  expect(await decline('ideal', {}, 'IDEAL')).toBe('1024: Transaction declined');
  expect(await decline('code', { code: '4002' })).toBe('4002: Insufficient funds');
  expect(await decline('reason', { reason: 'Insufficient funds' })).toBe(
    '4002: Insufficient funds',
  );
  expect(await decline('own', { code: '4711', reason: 'Stolen' })).toBe('4711: Stolen');
});

test('the card that is paid with is in the order, and can be charged again', async ({
  control,
  client,
}) => {
  const recurring = { recurring_model: 'cardOnFile', customer: { reference: 'ada' } };
  await client.order({ order_id: 'first', gateway: 'CREDITCARD', ...recurring });
  const card = '5500000000000004';
  await control.ask('POST', end('first'), { outcome: 'completed', card });
  const { payment_details } = await client.get('first');
  expect(payment_details).toMatchObject({ last4: '0004' });
  const { tokens } = (await client.call<{ tokens: object[] }>('GET', 'recurring/ada')).body.data;
  expect(tokens).toHaveLength(1);
});

test('an order without a method needs one', async ({ control, client }) => {
  await client.order({ order_id: 'first', gateway: '' });
  const asked = { outcome: 'completed' };
  expect(await control.ask('POST', end('first'), asked)).toEqual({
    status: 400,
    body: { error: 'gateway: the order names none, so give one' },
  });
  const { body } = await control.ask('POST', end('first'), { ...asked, gateway: 'ideal' });
  expect(body['status']).toBe('completed');
});

test('what is uncleared is decided; a declined order is tried again', async ({
  control,
  client,
}) => {
  await client.order({ order_id: 'first', gateway: 'VISA' });
  await control.ask('POST', end('first'), { outcome: 'uncleared' });
  const { body: paid } = await control.ask('POST', end('first'), { outcome: 'completed' });
  expect(paid['status']).toBe('completed');

  await client.order({ order_id: 'second' });
  const { body: declined } = await control.ask('POST', end('second'), { outcome: 'declined' });
  const { body: again } = await control.ask('POST', end('second'), { outcome: 'completed' });
  expect(again['status']).toBe('completed');
  expect(again['transaction_id']).not.toBe(declined['transaction_id']);
});

test('a refund is completed or cancelled', async ({ control, client }) => {
  await client.order({ order_id: 'first' });
  await control.ask('POST', end('first'), { outcome: 'completed' });
  const refund = async (amount: number) =>
    (await client.refund('first', { amount })).body.data.refund_id;
  const [one, two] = [await refund(30), await refund(40)];
  expect((await control.ask('POST', end(one), { outcome: 'completed' })).body['status']).toBe(
    'completed',
  );
  expect((await control.ask('POST', end(two), { outcome: 'cancelled' })).body['status']).toBe(
    'void',
  );
  expect((await client.get('first')).amount_refunded).toBe(30);
});

test('what cannot be says why, and changes nothing', async ({ control, client }) => {
  await client.order({ order_id: 'first' });
  const ask = async (body: unknown, id = 'first') => {
    const { status, body: answer } = await control.ask('POST', end(id), body);
    return `${status} ${answer['error']}`;
  };
  const outcomes = 'completed, uncleared, declined, cancelled, void, expired';
  expect(await ask({ outcome: 'paid' })).toBe(`400 outcome: must be ${outcomes}`);
  expect(await ask({})).toBe(`400 outcome: must be ${outcomes}`);
  expect(await ask({ outcome: 'completed', card: '4111' })).toContain('400 card: is not as');
  expect(await ask({ outcome: 'completed', card: '4111111111111111' })).toBe(
    '400 card: MISTERCASH does not take it',
  );
  expect(await ask({ outcome: 'completed', gateway: 'CASH' })).toBe(
    '400 gateway: there is no CASH',
  );
  expect(await ask({ outcome: 'completed' }, 'none')).toBe('404 there is no order none');
  expect((await client.get('first')).status).toBe('initialized');

  await control.ask('POST', end('first'), { outcome: 'completed' });
  for (const outcome of ['completed', 'declined', 'expired', 'cancelled']) {
    expect(await ask({ outcome })).toBe(`409 payment first is completed: it cannot be ${outcome}`);
  }
});
