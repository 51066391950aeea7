import { expect } from '@playwright/test';
import type { Client } from './support/client.ts';
import type { Control } from './support/control.ts';
import { test } from './support/control.ts';

async function take(control: Control): Promise<string> {
  const { status, body } = await control.ask('POST', 'snapshots');
  expect(status).toBe(201);
  return body['id'] ?? '';
}
const restore = (control: Control, snapshot: string) => control.ask('POST', 'reset', { snapshot });

/** All that a client can see of it. */
async function seen(client: Client) {
  const orders = ['paid', 'open', 'later'];
  const asked = orders.map((id) => client.call('GET', `orders/${id}`));
  const { body } = await client.call('GET', 'transactions');
  const tokens = await client.call('GET', 'recurring/ada');
  return JSON.stringify([await Promise.all(asked), body.data, tokens.body]);
}

test('orders, refunds, tokens, ids, time and settings come back, again and again', async ({
  control,
  client,
  sandbox,
}) => {
  const recurring = { recurring_model: 'cardOnFile', customer: { reference: 'ada' } };
  await client.paid({ order_id: 'paid', ...recurring });
  await client.order({ order_id: 'open' });
  await client.refund('paid', { amount: 30 });
  const { site_id } = (await client.call<{ site_id: number }>('GET', 'me')).body.data;
  const site = `sites/${site_id}`;
  const named = async () => JSON.stringify((await client.call('GET', site)).body.data);
  const [before, settings] = [await seen(client), await named()];
  const id = await take(control);
  const at = sandbox.clock.now();

  const next = async () => (await client.order({ order_id: 'later' })).body.data.session_id;
  const sessions: string[] = [];
  for (let round = 0; round < 2; round += 1) {
    sessions.push(await next());
    await client.refund('paid', { amount: 31 });
    await client.paid({ order_id: 'open' });
    const { body } = await client.call<{ tokens: { token: string }[] }>('GET', 'recurring/ada');
    await client.call('DELETE', `recurring/ada/remove/${body.data.tokens[0]?.token}`);
    await client.call('PATCH', site, { name: 'Renamed' });
    await control.ask('POST', 'clock', { advance: { days: 40 } });
    expect(await seen(client)).not.toBe(before);

    const { status, body: now } = await restore(control, id);
    expect(status).toBe(200);
    expect(Date.parse(now['now'] ?? '') - at).toBeLessThan(10_000);
    expect(await seen(client)).toBe(before);
    expect(await named()).toBe(settings);
  }
  expect(sessions[1], 'the same ids are made again').toBe(sessions[0]);
});

test('what was due is due again, and what came after is not', async ({ control, client }) => {
  await control.ask('POST', 'overrides', {
    on: 'payment',
    do: { outcome: 'uncleared', later: [{ after: { minutes: 5 }, outcome: 'void' }] },
    times: 2,
  });
  await client.paid({ order_id: 'paid' });
  const id = await take(control);
  const status = async (order: string) => (await client.get(order)).status;
  await client.paid({ order_id: 'open' });
  await control.ask('POST', 'clock', { advance: { minutes: 5 } });
  expect(await status('paid')).toBe('void');

  await restore(control, id);
  expect(await status('paid')).toBe('uncleared');
  await control.ask('POST', 'clock', { advance: { minutes: 5 } });
  expect(await status('paid')).toBe('void');
  await client.paid({ order_id: 'open' });
  expect(await status('open'), 'the override is there once more').toBe('uncleared');
});

test('repetitions of notifications come back; the journal goes on', async ({
  control,
  client,
  receiver,
}) => {
  receiver.answer((response) => void response.writeHead(503).end());
  const payment_options = { notification_url: receiver.url };
  await client.paid({ order_id: 'paid', payment_options });
  const id = await take(control);
  const sent = async () => {
    const { body } = await control.ask<{ deliveries: unknown[] }>('GET', 'deliveries');
    return body.deliveries.length;
  };
  await control.ask('POST', 'clock', { advance: { hours: 1 } });
  expect(await sent()).toBe(4);
  await restore(control, id);
  expect(await sent()).toBe(1);
  await control.ask('POST', 'clock', { advance: { hours: 1 } });
  expect(await sent()).toBe(4);
  expect(receiver.received).toHaveLength(7);
  const { body } = await control.ask<{ entries: unknown[] }>('GET', 'journal?kind=notification');
  expect(body.entries).toHaveLength(7);
});

test('a shopper in the middle of a payment goes on', async ({ control, client, shopper }) => {
  const { data } = (await client.order({ order_id: 'open' })).body;
  await shopper.open(data.payment_url);
  const id = await take(control);
  await control.ask('POST', 'orders/open/outcome', { outcome: 'declined' });
  await restore(control, id);
  const { body } = await control.ask('POST', 'orders/open/outcome', { outcome: 'completed' });
  expect(body['status']).toBe('completed');
});

test('a reset forgets snapshots; there is none of another name', async ({ control }) => {
  const id = await take(control);
  await control.ask('POST', 'reset');
  expect(await restore(control, id)).toEqual({
    status: 404,
    body: { error: 'there is no snapshot 1' },
  });
});
