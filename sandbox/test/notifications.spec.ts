import { Browser } from './support/browser.ts';
import type { OrderData } from './support/client.ts';
import { BANCONTACT, pay } from './support/client.ts';
import { isSigned, signedAt } from './support/signature.ts';
import { expect, test } from './support/test.ts';

const QUARTER = 15 * 60 * 1000;

test('a payment is told by POST: address, exact body and signature', async ({
  sandbox,
  client,
  receiver,
}) => {
  const id = await client.paid({
    description: 'Café / 1 €',
    payment_options: { notification_url: receiver.url, notification_method: 'POST' },
  });
  await sandbox.notificationsSettled();
  expect(receiver.received).toHaveLength(1);
  const [{ method, query, auth, body }] = receiver.received as [(typeof receiver.received)[0]];
  expect(method).toBe('POST');
  expect([query.get('shop'), query.get('transactionid')]).toEqual(['1', id]);
  expect(body).toBe(JSON.stringify(await client.get(id)));

  expect(query.get('timestamp')).toBe(String(signedAt(auth)));
  expect(Math.abs(signedAt(auth) - Date.now() / 1000)).toBeLessThan(5);
  expect(isSigned(auth, body, sandbox.apiKey)).toBe(true);
});

test('by GET only the order is named', async ({ sandbox, client, receiver }) => {
  const id = await client.paid({ payment_options: { notification_url: receiver.url } });
  await sandbox.notificationsSettled();
  expect(receiver.received).toMatchObject([{ method: 'GET', body: '', auth: '' }]);
  expect(receiver.received[0]?.query.get('transactionid')).toBe(id);
});

test('every change is told once, in order, a refund once it is processed, with all that it changed', async ({
  sandbox,
  client,
  receiver,
  merchant,
}) => {
  let open = 0;
  let mostOpen = 0;
  receiver.answer(async (response) => {
    mostOpen = Math.max(mostOpen, (open += 1));
    // oxlint-disable-next-line project/no-wait -- a shop that is slow to answer
    await new Promise((resolve) => setTimeout(resolve, 50));
    open -= 1;
    response.end('MULTISAFEPAY_OK');
  });
  const id = await client.paid({
    payment_options: { notification_url: receiver.url, notification_method: 'POST' },
  });
  const { refund_id: refund } = (await client.refund(id)).body.data;
  await merchant.accept(refund);
  await sandbox.notificationsSettled();
  expect(mostOpen, 'the next waits for the answer to the one before').toBe(1);
  const told = receiver.received.map(({ body }) => JSON.parse(body) as OrderData);
  expect(
    told.map((order) => [
      order.status,
      order.amount_refunded,
      order.related_transactions?.[0]?.status,
    ]),
  ).toEqual([
    ['completed', 0, undefined],
    ['refunded', 137, 'completed'],
  ]);
});

/**
 * "When a refund is processed" (docs/facts/webhooks.md#when): a plugin that sets its order to Refunded as it asks
 * for the refund would set it back at a notification that says Completed.
 */
test('a refund that is asked for, or cancelled, is no news of its order', async ({
  sandbox,
  client,
  receiver,
  merchant,
}) => {
  const id = await client.paid({
    payment_options: { notification_url: receiver.url, notification_method: 'POST' },
  });
  const ask = async (amount: number) => (await client.refund(id, { amount })).body.data.refund_id;
  const first = await ask(50);
  await client.call('PATCH', `orders/${id}/refunds/${first}`, { status: 'void' });
  await merchant.askRefund((await client.get(id)).transaction_id, '0.40');
  await merchant.browser.submit('token');
  const told = async () => {
    await sandbox.notificationsSettled();
    return receiver.received.map(({ body }) => {
      const { status, amount_refunded } = JSON.parse(body) as OrderData;
      return `${status} ${amount_refunded}`;
    });
  };
  expect(await told()).toEqual(['completed 0']);

  await merchant.accept(await ask(37));
  await merchant.accept(await ask(38));
  expect(await told(), 'each that was processed').toEqual([
    'completed 0',
    'partial_refunded 37',
    'partial_refunded 75',
  ]);
});

test('an id that is used again means the newer order: of the older one nothing is told any more', async ({
  sandbox,
  client,
  receiver,
}) => {
  receiver.answer((response) => void response.writeHead(503).end());
  const payment_options = { notification_url: receiver.url, notification_method: 'POST' };
  const first = (await client.order({ order_id: 'again', payment_options })).body.data;
  await pay(await new Browser().open(first.payment_url), BANCONTACT.insufficientFunds);
  await sandbox.notificationsSettled();
  await client.paid({ order_id: 'again', payment_options });
  await sandbox.clock.advance(4 * QUARTER);
  const told = receiver.received.map(({ body }) => (JSON.parse(body) as OrderData).status);
  expect(told).toEqual(['declined', 'completed', 'completed', 'completed', 'completed']);
});

for (const [what, answer] of [
  ['200 without OK', { status: 200, body: 'thanks' }],
  ['200 with OK too late', { status: 200, body: `${'-'.repeat(100)}OK` }],
  ['201', { status: 201, body: 'OK' }],
  ['204', { status: 204, body: '' }],
  ['302', { status: 302, body: 'OK' }],
  ['500', { status: 500, body: 'OK' }],
] as const) {
  test(`an answer of ${what} is repeated three times, a quarter of an hour apart`, async ({
    sandbox,
    client,
    receiver,
  }) => {
    receiver.answer((response) => {
      response.writeHead(answer.status, { location: receiver.url });
      response.end(answer.body);
    });
    await client.paid({
      payment_options: { notification_url: receiver.url, notification_method: 'POST' },
    });
    await sandbox.notificationsSettled();
    expect(receiver.received).toHaveLength(1);
    await sandbox.clock.advance(QUARTER - 60_000);
    expect(receiver.received).toHaveLength(1);
    await sandbox.clock.advance(60_000);
    expect(receiver.received).toHaveLength(2);
    await sandbox.clock.advance(10 * QUARTER);
    expect(receiver.received).toHaveLength(4);
    const timestamps = receiver.received.map(({ query }) => Number(query.get('timestamp')));
    expect(
      timestamps.map((at, index) => Math.round((at - (timestamps[index - 1] ?? at)) / 60)),
    ).toEqual([0, 15, 15, 15]);
    expect(new Set(receiver.received.map(({ auth }) => auth)).size).toBe(4);
  });
}

test('an accepted repetition is the last, and the dashboard shows both attempts', async ({
  sandbox,
  client,
  receiver,
  merchant,
}) => {
  receiver.answer((response) => void response.writeHead(503).end());
  const id = await client.paid({ payment_options: { notification_url: receiver.url } });
  await sandbox.notificationsSettled();
  receiver.answer((response) => void response.end('ok'));
  await sandbox.clock.advance(10 * QUARTER);
  expect(receiver.received).toHaveLength(2);
  const page = await merchant.open(`transactions/${(await client.get(id)).transaction_id}`);
  expect(page.text()).toMatch(/Completed 1 HTTP 503 .* Completed 2 HTTP 200, OK/);
});

test('an older status is not repeated once a newer one was told', async ({
  sandbox,
  client,
  receiver,
  shopper,
}) => {
  receiver.answer((response) => void response.writeHead(500).end());
  const { data } = (
    await client.order({
      payment_options: { notification_url: receiver.url, notification_method: 'POST' },
    })
  ).body;
  await pay(await shopper.open(data.payment_url), BANCONTACT.insufficientFunds);
  await pay(await shopper.open(data.payment_url), BANCONTACT.completed);
  await sandbox.notificationsSettled();
  await sandbox.clock.advance(10 * QUARTER);
  const told = receiver.received.map(({ body }) => (JSON.parse(body) as { status: string }).status);
  expect(told).toEqual(['declined', 'completed', 'completed', 'completed', 'completed']);
});

test('a receiver that is slow or gone holds up no payment', async ({ client, receiver }) => {
  receiver.answer(() => undefined);
  const started = Date.now();
  await client.paid({ payment_options: { notification_url: receiver.url } });
  await client.paid({ payment_options: { notification_url: 'http://127.0.0.1:1/notify' } });
  expect(Date.now() - started).toBeLessThan(2000);
});

test('addresses beyond this machine are not called unless asked for', async ({
  sandbox,
  client,
  merchant,
}) => {
  const id = await client.paid({ payment_options: { notification_url: 'https://shop.example/n' } });
  await sandbox.notificationsSettled();
  const page = await merchant.open(`transactions/${(await client.get(id)).transaction_id}`);
  expect(page.text()).toContain('not sent: not an address of this machine');
});

test('a session without transaction is told as a pre-transaction', async ({
  sandbox,
  client,
  receiver,
}) => {
  const { data } = (
    await client.order({ seconds_active: 60, payment_options: { notification_url: receiver.url } })
  ).body;
  await sandbox.clock.advance(60_000);
  await sandbox.notificationsSettled();
  expect(receiver.received.map(({ query }) => Object.fromEntries(query))).toEqual([
    {
      shop: '1',
      transactionid: data.order_id,
      timestamp: expect.stringMatching(/^\d{10}$/),
      payload_type: 'pretransaction',
    },
  ]);
});

test('a payment is told without payload_type', async ({ sandbox, client, receiver }) => {
  await client.paid({ payment_options: { notification_url: receiver.url } });
  await sandbox.notificationsSettled();
  expect(receiver.received.map(({ query }) => query.has('payload_type'))).toEqual([false]);
});

test('an order without an address is told to its site', async ({ sandbox, client, receiver }) => {
  const site = (await client.call<{ site_id: number }>('GET', 'me')).body.data.site_id;
  await client.call('PATCH', `sites/${site}`, { notification_url: receiver.url });
  const id = await client.paid();
  await sandbox.notificationsSettled();
  expect(receiver.received.map(({ query }) => query.get('transactionid'))).toEqual([id]);
});

test('Resend tells how the order stands, with a timestamp of its own', async ({
  sandbox,
  client,
  receiver,
  merchant,
}) => {
  receiver.answer((response) => void response.writeHead(500).end());
  const id = await client.paid({
    payment_options: { notification_url: receiver.url, notification_method: 'POST' },
  });
  await sandbox.notificationsSettled();
  receiver.answer((response) => void response.end('OK'));
  await sandbox.clock.advance(60_000);
  await merchant.open(`transactions/${(await client.get(id)).transaction_id}`);
  const page = await merchant.browser.submit('Resend');
  expect(page.text()).toMatch(/Completed 1 HTTP 500 .* Completed 1 HTTP 200, OK/);

  const [first, again] = receiver.received;
  expect(again?.body).toBe(JSON.stringify(await client.get(id)));
  expect(again?.auth).not.toBe(first?.auth);
  await sandbox.clock.advance(10 * QUARTER);
  expect(receiver.received, 'what was resent needs no repetition').toHaveLength(2);
});
