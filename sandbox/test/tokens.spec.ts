import type { Client } from './support/client.ts';
import { pay } from './support/client.ts';
import { expect, test } from './support/test.ts';

interface Token {
  readonly token: string;
  readonly expiry_date: string;
  readonly expired: number;
}
const CARD = { card_number: '4111111111111111', card_holder_name: 'Ada', card_expiry_date: '3012' };

/** A paid order that leaves a token of Ada behind. */
const leaveToken = (client: Client, changes: Record<string, unknown> = {}) =>
  client.order({
    type: 'direct',
    gateway: 'CREDITCARD',
    gateway_info: CARD,
    recurring_model: 'cardOnFile',
    customer: { reference: 'ada' },
    ...changes,
  });
async function list(client: Client, query = ''): Promise<Token[]> {
  const answer = await client.call<{ tokens: Token[] }>('GET', `recurring/ada${query}`);
  return answer.body.data.tokens;
}
async function onlyToken(client: Client): Promise<string> {
  const [token] = await list(client);
  return token?.token ?? 'none';
}

test('a recurring order leaves a token, named by the order, listed and found', async ({
  client,
}) => {
  await leaveToken(client);
  const order = await client.get('order-1');
  const [token, ...more] = await list(client);
  expect(more).toEqual([]);
  expect(order.payment_details).toMatchObject({
    recurring_id: token?.token,
    recurring_model: 'cardOnFile',
  });
  expect(token).toEqual({
    token: expect.stringMatching(/^\w{11}$/),
    code: 'VISA',
    display: 'Card xxxx xxxx xxxx 1111',
    bin: 411111,
    name_holder: 'Ada',
    expiry_date: '3012',
    expired: 0,
    is_expired: false,
    last4: '1111',
    model: 'cardOnFile',
    recurring_model: 'cardOnFile',
  });
  const found = await client.call('GET', `recurring/ada/token/${token?.token}`);
  expect(found.body.data).toEqual(token);
});

test('a token from the payment page comes with the payment, not before', async ({
  client,
  shopper,
}) => {
  const { data } = (await leaveToken(client, { type: 'redirect', gateway: 'VISA' })).body;
  await pay(await shopper.open(data.payment_url), '4012001038488884');
  expect(await list(client)).toEqual([]);
  await pay(await shopper.open(data.payment_url), '4111111111111111');
  expect(await list(client)).toHaveLength(1);
});

test('a token pays, until it expires or is removed', async ({ client }) => {
  await leaveToken(client);
  const token = await onlyToken(client);
  const charge = () =>
    client.order({
      type: 'direct',
      gateway: undefined,
      recurring_id: token,
      recurring_model: 'unscheduled',
    });
  const { body } = await charge();
  expect(body.data).toMatchObject({
    status: 'completed',
    payment_details: { last4: '1111', recurring_id: token, type: 'VISA' },
  });
  expect(await list(client), 'using a token makes no other').toHaveLength(1);

  const update = `recurring/ada/update/${token}`;
  const updated = await client.call('PATCH', update, { expiry_date: '2001' });
  expect(updated.body.data).toEqual({ updated: true });
  expect(await list(client)).toMatchObject([{ expiry_date: '2001', expired: 1 }]);
  expect((await charge()).body).toMatchObject({
    error_code: 1024,
    error_info: 'Transaction declined: Expired card or Invalid Account Number',
  });

  const removed = await client.call('DELETE', `recurring/ada/remove/${token}`);
  expect(removed.body).toEqual({ success: true, data: { removed: true } });
  expect(await list(client)).toEqual([]);
  expect((await charge()).body.error_code).toBe(1014);
});

test('a list comes in parts', async ({ client }) => {
  for (let count = 0; count < 12; count += 1) await leaveToken(client);
  const all = await list(client, '?limit=20');
  expect(all).toHaveLength(12);
  expect(await list(client)).toEqual(all.slice(0, 10));
  expect(await list(client, '?limit=5&offset=10')).toEqual(all.slice(10));
});

test('nobody has another one’s token', async ({ client }) => {
  await leaveToken(client);
  const token = await onlyToken(client);
  for (const [method, call, words] of [
    ['GET', 'token', 'Not found: token'],
    ['PATCH', 'update', 'Token not updated'],
    ['DELETE', 'remove', 'Token not removed'],
  ] as const) {
    const body = method === 'PATCH' ? { expiry_date: '3001' } : undefined;
    for (const path of [`recurring/bob/${call}/${token}`, `recurring/ada/${call}/none`]) {
      expect(await client.call(method, path, body)).toEqual({
        status: 410,
        body: { success: false, data: {}, error_code: 1000, error_info: words },
      });
    }
  }
  expect((await client.call('GET', 'recurring/bob')).body.data).toEqual({ tokens: [] });
  expect(await list(client)).toHaveLength(1);
});

test('an expiry date that is none changes nothing', async ({ client }) => {
  await leaveToken(client);
  const token = await onlyToken(client);
  const wrong = await client.call('PATCH', `recurring/ada/update/${token}`, {
    expiry_date: '3013',
  });
  expect([wrong.status, wrong.body.error_info]).toEqual([410, 'Token not updated']);
  expect(await list(client)).toMatchObject([{ expiry_date: '3012' }]);
});
