import { expect } from '@playwright/test';
import type { Entry } from '../control/shapes.ts';
import type { Control } from './support/control.ts';
import { test } from './support/control.ts';
import { Merchant } from './support/merchant.ts';

async function read(control: Control, query = ''): Promise<readonly Entry[]> {
  const { body } = await control.ask<{ entries: Entry[] }>('GET', `journal?${query}`);
  return body.entries;
}
const told = (entries: readonly Entry[]) =>
  entries.map((entry) =>
    entry.kind === 'request'
      ? `${entry.id} ${entry.origin} ${entry.method} ${entry.path} ${entry.answer?.status}`
      : `${entry.id} ${entry.request.method} ${entry.path} ${entry.result}`,
  );

test('every request and notification is in it, in their order', async ({
  control,
  client,
  receiver,
  sandbox,
}) => {
  const payment_options = { notification_url: receiver.url, notification_method: 'POST' };
  await client.paid({ order_id: 'first', payment_options });
  await client.get('first');
  await sandbox.notificationsSettled();
  const entries = await read(control);
  expect(entries.map(({ id }) => id)).toEqual(entries.map((_, index) => index + 1));
  expect(told(entries)).toEqual([
    '1 api POST /v1/json/orders 200',
    expect.stringMatching(/^2 pay GET \/connect\/\w{35}\/ 200$/),
    expect.stringMatching(/^3 pay POST \/connect\/\w{35}\/\w+ 303$/),
    ...entries.slice(3).map((entry) => told([entry])[0]),
  ]);
  const kinds = entries.map((entry) => (entry.kind === 'request' ? entry.origin : entry.kind));
  expect(new Set(kinds)).toEqual(new Set(['api', 'pay', 'acs', 'notification']));
  expect(new Set(entries.map(({ order_id }) => order_id))).toContain('first');
});

test('a request is listed with what was asked and answered, without secrets', async ({
  control,
  client,
  sandbox,
}) => {
  const direct = {
    type: 'direct',
    order_id: 'direct',
    gateway: 'VISA',
    gateway_info: { card_number: '4111111111111111', card_expiry_date: '3012', card_cvc: '123' },
    customer: { email: 'ada@example.com' },
  };
  await client.order(direct);
  await client.call('GET', `sites/${sandbox.seed}?api_key=${sandbox.apiKey}`, undefined, {});
  await client.call('GET', `gateways/${sandbox.apiKey}`);
  await client.paid({ order_id: 'paid' });
  await Merchant.signIn(sandbox);
  const entries = await read(control);
  const [first] = entries;
  expect(first).toMatchObject({
    kind: 'request',
    method: 'POST',
    path: '/v1/json/orders',
    order_id: 'direct',
    headers: { api_key: '***' },
    body: {
      ...direct,
      gateway_info: { card_number: '411111******1111', card_expiry_date: '3012', card_cvc: '***' },
    },
    answer: { status: 200, body: { success: true, data: { order_id: 'direct' } } },
    override: null,
  });
  const all = JSON.stringify(entries);
  for (const secret of [sandbox.apiKey, sandbox.dashboardPassword, '4111111111111111']) {
    expect(all).not.toContain(secret);
  }
  expect(all, 'of what was typed in').not.toContain('67034500054620008');
  expect(all).toContain('670345*******0008');
});

test('it is narrowed by order, kind, origin, method, path and since', async ({
  control,
  client,
  receiver,
  sandbox,
}) => {
  const payment_options = { notification_url: receiver.url };
  await client.paid({ order_id: 'first', payment_options });
  await client.paid({ order_id: 'second', payment_options });
  await client.refund('second', { amount: 7 });
  await sandbox.notificationsSettled();
  const all = await read(control);
  const count = async (query: string) => (await read(control, query)).length;

  const second = await read(control, 'order_id=second');
  expect(second.length).toBeGreaterThan(4);
  expect(second.every(({ order_id }) => order_id === 'second')).toBe(true);
  expect(await count('kind=notification')).toBe(2);
  expect(await count('kind=notification&order_id=first')).toBe(1);
  expect(told(await read(control, 'method=post&path=*/refunds'))).toEqual([
    expect.stringContaining('api POST /v1/json/orders/second/refunds 200'),
  ]);
  expect(await count('origin=api')).toBe(3);
  expect(await count('path=/connect/*')).toBeGreaterThan(2);
  const at = all[3]?.id ?? 0;
  expect(await read(control, `since=${at}`)).toEqual(all.slice(4));
  expect(await count(`since=${at}&order_id=none`)).toBe(0);
  expect(await count('since=2020-01-01T00:00:00Z')).toBe(all.length);
  expect(await count('since=2120-01-01T00:00:00Z')).toBe(0);
});

test('of one moment on, by the clock of the sandbox', async ({ control, client }) => {
  await client.get('before');
  const { body } = await control.ask('POST', 'clock', { advance: { days: 1 } });
  await client.get('after');
  expect(told(await read(control, `since=${body['now']}`))).toEqual([
    '2 api GET /v1/json/orders/after 404',
  ]);
});

test('what was answered in another way says by which override, and what was never answered', async ({
  control,
  client,
}) => {
  await control.ask('POST', 'overrides', { on: 'request', do: { answer: 'cut' } });
  await expect(client.get('first')).rejects.toThrow();
  expect(await read(control)).toMatchObject([{ order_id: 'first', override: '1', answer: null }]);
});

test('an answer that is no JSON although it says so is told as text', async ({
  control,
  client,
}) => {
  const headers = { 'content-type': 'application/json' };
  const answer = { status: 502, body: 'oops', headers };
  await control.ask('POST', 'overrides', { on: 'request', do: { answer } });
  await expect(client.get('first')).rejects.toThrow('JSON');
  expect(await read(control)).toMatchObject([{ answer: { status: 502, body: 'oops' } }]);
});

test('the oldest entries go when there are too many, or too much is in them', async ({
  control,
  client,
}) => {
  for (let count = 0; count < 90; count += 1) {
    const description = 'x'.repeat(240_000);
    await client.call('POST', 'orders', { order_id: `big-${count}`, description });
  }
  client.exchanges.length = 0;
  const entries = await read(control);
  expect(entries.at(-1)?.id).toBe(90);
  expect(entries.length).toBeLessThan(90);
  expect(entries.length).toBeGreaterThan(75);
});

test('a wrong filter is refused with one clear error', async ({ control }) => {
  const ask = async (query: string) => {
    const { status, body } = await control.ask('GET', `journal?${query}`);
    return `${status} ${body['error']}`;
  };
  expect(await ask('orders=first')).toBe('400 the body: unknown orders');
  expect(await ask('kind=answer')).toBe('400 kind: must be request, notification');
  expect(await ask('since=yesterday')).toBe(
    '400 since: is the id of an entry, or a moment such as 2026-01-01T11:00:00Z',
  );
});

test('a reset begins a new one', async ({ control, client }) => {
  await client.get('first');
  await control.ask('POST', 'reset');
  expect(await read(control)).toEqual([]);
});
