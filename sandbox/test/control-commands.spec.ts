import { expect } from '@playwright/test';
import { Control, test } from './support/control.ts';
import { isSigned, signedAt } from './support/signature.ts';

interface Deliveries {
  readonly deliveries: readonly Delivery[];
}

interface Delivery {
  readonly order_id: string;
  readonly status: string;
  readonly at: string;
  readonly attempt: number;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | null;
  };
  readonly accepted: boolean;
  readonly result: string;
  readonly next_attempt: string | null;
}

const QUARTER = 15 * 60 * 1000;

test('a delivery is told byte for byte, with the answer and the next attempt', async ({
  control,
  client,
  receiver,
  sandbox,
}) => {
  receiver.answer((response) => void response.writeHead(503).end());
  const payment_options = { notification_url: receiver.url, notification_method: 'POST' };
  await client.paid({ order_id: 'told', payment_options });
  await client.paid({ order_id: 'other', payment_options });
  await sandbox.notificationsSettled();

  const { body } = await control.ask<Deliveries>('GET', 'deliveries?order_id=told');
  expect(body.deliveries.map(({ order_id }) => order_id)).toEqual(['told']);
  const [delivery] = body.deliveries as [Delivery];
  const [received] = receiver.received;
  const { url, body: text, headers } = delivery.request;
  expect(text).toBe(received?.body);
  expect(headers['auth']).toBe(received?.auth);
  expect(new URL(url).searchParams.toString()).toBe(received?.query.toString());
  const auth = headers['auth'] ?? '';
  expect(isSigned(auth, text ?? '', sandbox.apiKey)).toBe(true);
  expect(signedAt(auth)).toBe(Math.floor(Date.parse(delivery.at) / 1000));
  expect(delivery).toMatchObject({ status: 'completed', attempt: 1, accepted: false });
  expect(delivery.result).toBe('HTTP 503');
  expect(Date.parse(delivery.next_attempt ?? '') - Date.parse(delivery.at)).toBe(QUARTER);
});

test('what was accepted, superseded or given up has no next attempt', async ({
  control,
  client,
  receiver,
}) => {
  receiver.answer((response) => void response.writeHead(503).end());
  const payment_options = { notification_url: receiver.url };
  await client.paid({ order_id: 'told', payment_options });
  const next = async () => {
    const { body } = await control.ask<Deliveries>('GET', 'deliveries');
    return body.deliveries.map(({ next_attempt }) => next_attempt !== null);
  };
  await expect.poll(next).toEqual([true]);
  receiver.answer((response) => void response.end('OK'));
  await control.ask('POST', 'resend', { order_id: 'told' });
  expect(await next()).toEqual([false, false]);

  receiver.answer((response) => void response.writeHead(503).end());
  await control.ask('POST', 'resend', { order_id: 'told' });
  expect(await next()).toEqual([false, false, true]);
  await control.ask('POST', 'clock', { advance: { hours: 1 } });
  expect(await next()).toEqual([false, false, false, false, false, false]);
});

test('resend tells how the order stands, and what came of it', async ({
  control,
  client,
  receiver,
}) => {
  const payment_options = { notification_url: receiver.url, notification_method: 'POST' };
  const id = await client.paid({ payment_options });
  await client.refund(id, { amount: 37 });
  const { status, body } = await control.ask<Delivery>('POST', 'resend', { order_id: id });
  expect(status).toBe(200);
  expect(body).toMatchObject({ order_id: id, accepted: true, next_attempt: null });
  expect(body.request.body).toBe(JSON.stringify(await client.get(id)));
  expect(receiver.received.at(-1)?.body).toBe(body.request.body);
});

test('resend says why it cannot', async ({ control, client }) => {
  const ask = (body: unknown) => control.ask('POST', 'resend', body);
  expect(await ask({ order_id: 'none' })).toEqual({
    status: 400,
    body: { error: 'order_id: there is no order none' },
  });
  const id = await client.paid();
  expect(await ask({ order_id: id })).toEqual({
    status: 400,
    body: { error: `order_id: neither order ${id} nor its site has a notification_url` },
  });
  expect(await ask({ order_id: 7 })).toEqual({
    status: 400,
    body: { error: 'order_id: is no string' },
  });
});

test('reset forgets everything but addresses and credentials', async ({
  control,
  client,
  receiver,
  sandbox,
  merchant,
}) => {
  receiver.answer((response) => void response.writeHead(503).end());
  const paid = { order_id: 'paid', payment_options: { notification_url: receiver.url } };
  await client.paid(paid);
  const first = (await client.order({ order_id: 'first' })).body.data;
  const site = `sites/${(await client.call<{ site_id: number }>('GET', 'me')).body.data.site_id}`;
  await client.call('PATCH', site, { notification_url: receiver.url });
  const { name } = (await client.call<{ name: string }>('GET', site)).body.data;
  await client.call('PATCH', site, { name: 'Renamed' });
  await control.ask('POST', 'clock', { advance: { days: 3 } });
  const told = receiver.received.length;

  const { status, body } = await control.ask('POST', 'reset');
  expect(status).toBe(200);
  expect(Math.abs(Date.parse(body['now'] ?? '') - Date.now())).toBeLessThan(60_000);
  expect((await client.call('GET', 'orders/paid')).status).toBe(404);
  expect((await fetch(first.payment_url)).status).toBe(404);
  expect((await client.call<unknown[]>('GET', 'transactions')).body.data).toEqual([]);
  expect((await client.call<{ name: string }>('GET', site)).body.data.name).toBe(name);
  expect((await control.ask<Deliveries>('GET', 'deliveries')).body.deliveries).toEqual([]);
  const dashboard = await merchant.open('transactions');
  expect(dashboard.html).toContain('name="password"');

  await control.ask('POST', 'clock', { advance: { hours: 1 } });
  expect(receiver.received, 'nothing of before is told any more').toHaveLength(told);
  const again = (await client.order({ order_id: 'paid' })).body.data;
  expect(again.payment_url).toContain(new URL(sandbox.paymentUrl).origin);
});

test('a reset waits until time has passed', async ({ control, client, receiver }) => {
  const arrived: (() => void)[] = [];
  const asked = new Promise<void>((resolve) => {
    receiver.answer((response) => {
      arrived.push(() => response.end('OK'));
      resolve();
    });
  });
  const payment_options = { notification_url: receiver.url };
  await client.order({ payment_options, seconds_active: 600 });
  const passing = control.ask('POST', 'clock', { advance: { days: 2 } });
  await asked;
  const reset = control.ask('POST', 'reset');
  for (const answer of arrived) answer();
  await passing;
  const { body } = await reset;
  expect(Math.abs(Date.parse(body['now'] ?? '') - Date.now())).toBeLessThan(60_000);
  expect(Math.abs((await control.now()) - Date.now())).toBeLessThan(60_000);
});

test('what was on its way at a reset is never repeated', async ({ control, client, receiver }) => {
  const refusals: (() => void)[] = [];
  receiver.answer((response) => void refusals.push(() => response.writeHead(503).end()));
  await client.paid({ payment_options: { notification_url: receiver.url } });
  await expect.poll(() => refusals).toHaveLength(1);
  await control.ask('POST', 'reset');
  for (const refuse of refusals) refuse();
  await control.ask('POST', 'clock', { advance: { hours: 1 } });
  expect(receiver.received).toHaveLength(1);
});

test('environments that were lent outlive a reset', async ({ control }) => {
  const { body } = await control.ask('POST', 'environments');
  await control.ask('POST', 'reset', {});
  const other = new Control({ controlUrl: body['controlUrl'] ?? '' });
  expect((await other.ask('GET', '.')).status).toBe(200);
});
