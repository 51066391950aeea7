import { expect } from '@playwright/test';
import type { Client } from './support/client.ts';
import type { Control } from './support/control.ts';
import { test } from './support/control.ts';
import type { Receiver } from './support/receiver.ts';
import { isSigned, signedAt } from './support/signature.ts';

const add = (control: Control, action: object, when: object = {}, times: unknown = 1) =>
  control.ask('POST', 'overrides', { on: 'notification', when, do: action, times });

/** An order that is completed, with one notification. */
async function paid(client: Client, control: Control, receiver: Receiver, order_id = 'first') {
  const payment_options = { notification_url: receiver.url, notification_method: 'POST' };
  await client.order({ order_id, payment_options });
  await control.ask('POST', `orders/${order_id}/outcome`, { outcome: 'completed' });
}

const settled = (control: Control) => control.ask('GET', 'journal?settled=true');
const bodies = ({ received }: Receiver) =>
  received.map(({ body }) => JSON.parse(body) as Record<string, unknown>);
const statuses = (receiver: Receiver) => bodies(receiver).map(({ status }) => status);

test('lost, twice, and as usual again', async ({ control, client, receiver }) => {
  await add(control, { copies: 0 });
  await add(control, { copies: 2 }, { order_id: 'second', status: 'completed' });
  await paid(client, control, receiver, 'first');
  await paid(client, control, receiver, 'second');
  await paid(client, control, receiver, 'third');
  await settled(control);
  const about = (id: string) => bodies(receiver).filter(({ order_id }) => order_id === id).length;
  expect(['first', 'second', 'third'].map(about)).toEqual([0, 2, 1]);
});

test('twice, one after the answer to the other, or both at the same moment', async ({
  control,
  client,
  receiver,
}) => {
  const answers: (() => void)[] = [];
  receiver.answer((response) => void answers.push(() => response.end('OK')));
  await add(control, { copies: 2 });
  await paid(client, control, receiver, 'first');
  await expect.poll(() => answers.length).toBe(1);
  answers.pop()?.();
  await expect.poll(() => answers.length).toBe(1);
  answers.pop()?.();
  await settled(control);

  await add(control, { copies: 3, at_once: true });
  await paid(client, control, receiver, 'second');
  await expect.poll(() => answers.length, 'none waits for another').toBe(3);
  for (const answer of answers) answer();
  await settled(control);
  expect(receiver.received).toHaveLength(5);
});

test('late, after a newer one, which did not wait for it', async ({
  control,
  client,
  receiver,
}) => {
  await add(control, { delay: { minutes: 20 } }, { status: 'completed' });
  await paid(client, control, receiver);
  await client.call('PATCH', 'orders/first', { status: 'shipped' });
  await settled(control);
  expect(statuses(receiver)).toEqual(['shipped']);
  await control.ask('POST', 'clock', { advance: { minutes: 20 } });
  expect(statuses(receiver)).toEqual(['shipped', 'completed']);
});

test('out of order', async ({ control, client, receiver }) => {
  await add(control, { after_next: true }, { status: 'completed' });
  await paid(client, control, receiver);
  await settled(control);
  expect(receiver.received).toEqual([]);
  await client.call('PATCH', 'orders/first', { status: 'shipped' });
  await settled(control);
  expect(statuses(receiver)).toEqual(['shipped', 'completed']);
});

test('signed by another, by nobody, or long ago', async ({
  control,
  client,
  receiver,
  sandbox,
}) => {
  for (const signature of ['wrong', 'missing', 'old']) {
    await add(control, { signature });
    await paid(client, control, receiver, signature);
  }
  await paid(client, control, receiver, 'right');
  await settled(control);
  const isGenuine = receiver.received.map(({ auth, body }) => isSigned(auth, body, sandbox.apiKey));
  expect(isGenuine).toEqual([false, false, true, true]);
  expect(receiver.received.map(({ auth }) => auth !== '')).toEqual([true, false, true, true]);
  const ages = receiver.received.map(
    ({ auth, query }) => Number(query.get('timestamp')) - signedAt(auth),
  );
  expect(ages.slice(2)).toEqual([700, 0]);
});

test('with other values, well signed', async ({ control, client, receiver, sandbox }) => {
  await add(control, { change: { amount: 1, payment_details: { last4: '4242' } } });
  await paid(client, control, receiver);
  await settled(control);
  const [{ auth, body } = { auth: '', body: '' }] = receiver.received;
  expect(isSigned(auth, body, sandbox.apiKey)).toBe(true);
  const order = (await client.get('first')) as unknown as Record<string, object>;
  const details = { ...order['payment_details'], last4: '4242' };
  expect(JSON.parse(body)).toEqual({ ...order, amount: 1, payment_details: details });
});

test('at one moment, the copies contradicting the last of them, all well signed', async ({
  control,
  client,
  receiver,
  sandbox,
}) => {
  await add(control, { copies: 3, at_once: true, twins: { transaction_id: 1 } });
  await paid(client, control, receiver);
  await settled(control);
  const { transaction_id: real } = await client.get('first');
  expect(receiver.received.map(({ auth, body }) => isSigned(auth, body, sandbox.apiKey))).toEqual([
    true,
    true,
    true,
  ]);
  const ids = receiver.received.map(
    ({ body }) => (JSON.parse(body) as { transaction_id: number }).transaction_id,
  );
  expect(ids.toSorted((one, other) => one - other)).toEqual([1, 1, real]);
});

test('one that is not accepted is repeated once in fifteen minutes, whatever its copies', async ({
  control,
  client,
  receiver,
}) => {
  receiver.answer((response) => void response.writeHead(503).end());
  await add(control, { copies: 2 });
  await paid(client, control, receiver);
  await control.ask('POST', 'clock', { advance: { minutes: 15 } });
  expect(receiver.received).toHaveLength(3);
});

test('one more is sent on demand, in any manner', async ({
  control,
  client,
  receiver,
  sandbox,
}) => {
  await paid(client, control, receiver);
  await settled(control);
  const asked = { order_id: 'first', copies: 2, at_once: true, signature: 'wrong' };
  const { status, body } = await control.ask<{ deliveries: unknown[] }>(
    'POST',
    'notifications',
    asked,
  );
  expect(status).toBe(201);
  expect(body.deliveries).toMatchObject([
    { order_id: 'first', status: 'completed', accepted: true },
    { order_id: 'first', status: 'completed', accepted: true },
  ]);
  const [usual, ...forged] = receiver.received;
  expect(isSigned(usual?.auth ?? '', usual?.body ?? '', sandbox.apiKey)).toBe(true);
  for (const { auth, body: text } of forged) {
    expect(isSigned(auth, text, sandbox.apiKey)).toBe(false);
  }

  const late = { order_id: 'first', delay: { days: 1 } };
  expect((await control.ask('POST', 'notifications', late)).body).toEqual({ deliveries: [] });
  expect(receiver.received).toHaveLength(3);
  await control.ask('POST', 'clock', { advance: { days: 1 } });
  expect(receiver.received).toHaveLength(4);
});

test('what cannot be sent says why', async ({ control, client }) => {
  const ask = (body: unknown) => control.ask('POST', 'notifications', body);
  expect(await ask({ order_id: 'none' })).toEqual({
    status: 404,
    body: { error: 'order_id: there is no order none' },
  });
  await client.order({ order_id: 'first' });
  expect(await ask({ order_id: 'first' })).toEqual({
    status: 409,
    body: { error: 'order_id: neither order first nor its site has a notification_url' },
  });
  expect(await ask({ order_id: 'first', copies: -1 })).toEqual({
    status: 400,
    body: { error: 'copies: must not be negative' },
  });
});
