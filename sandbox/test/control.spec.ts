import { expect } from '@playwright/test';
import type { Sandbox } from '../start.ts';
import { BANCONTACT, Client, pay } from './support/client.ts';
import { Browser } from './support/browser.ts';
import { Control, test } from './support/control.ts';
import { test as base } from './support/test.ts';

base('nobody moves the time unless it was asked for', async ({ sandbox }) => {
  expect(sandbox.controlUrl).toBeUndefined();
  const address = new URL('/control/clock', sandbox.apiUrl);
  const response = await fetch(address, { method: 'POST', body: '{"advance":{"days":1}}' });
  expect(response.status).toBe(404);
  expect(Math.abs(sandbox.clock.now() - Date.now())).toBeLessThan(60_000);
});

test('the list tells what there is', async ({ control }) => {
  const { status, body } = await control.ask('GET', '.');
  expect(status).toBe(200);
  expect(Object.keys(body['endpoints'] ?? '')).toContain('POST /control/environments');
});

test('time passes at a command: days, hours, minutes and seconds together', async ({ control }) => {
  const before = await control.now();
  const advance = { days: 1, hours: 1, minutes: 1, seconds: 1 };
  const { status, body } = await control.ask('POST', 'clock', { advance });
  expect(status).toBe(200);
  const passed = Date.parse(body['now'] ?? '') - before;
  expect(Math.floor(passed / 10_000)).toBe(Math.floor(90_061_000 / 10_000));
});

test('what fell due has happened, and its notification was sent, when time has passed', async ({
  control,
  client,
  receiver,
}) => {
  const payment_options = { notification_url: receiver.url, notification_method: 'GET' };
  receiver.answer(async (response) => {
    // oxlint-disable-next-line project/no-wait -- a shop that is slow to answer
    await new Promise((resolve) => setTimeout(resolve, 50));
    response.end('OK');
  });
  const { data } = (await client.order({ payment_options, seconds_active: 600 })).body;
  await new Browser().open(data.payment_url);
  expect((await client.get(data.order_id)).status).toBe('initialized');
  await control.ask('POST', 'clock', { advance: { minutes: 9 } });
  expect((await client.get(data.order_id)).status).toBe('initialized');
  await control.ask('POST', 'clock', { advance: { minutes: 1 } });
  expect(receiver.received).toHaveLength(1);
  expect((await client.get(data.order_id)).status).toBe('expired');
});

test('a notification that fails while time passes is repeated while time passes', async ({
  control,
  client,
  receiver,
}) => {
  receiver.answer((response) => void response.writeHead(500).end());
  const payment_options = { notification_url: receiver.url };
  const { data } = (await client.order({ payment_options, seconds_active: 600 })).body;
  await new Browser().open(data.payment_url);
  await control.ask('POST', 'clock', { advance: { hours: 1 } });
  expect(receiver.received).toHaveLength(4);
});

const WRONG: Readonly<Record<string, readonly [path: string, body: unknown, error: string]>> = {
  'no JSON': ['clock', 'now', 'the body is not valid JSON'],
  'no advance': ['clock', {}, 'advance: is no object'],
  nothing: ['clock', { advance: {} }, 'advance: give days, hours, minutes or seconds'],
  'an unknown unit': ['clock', { advance: { weeks: 1 } }, 'advance: unknown weeks'],
  'an unknown field': ['clock', { advance: { days: 1 }, to: 1 }, 'the body: unknown to'],
  'the past': ['clock', { advance: { days: -1 } }, 'advance.days: must not be negative'],
  text: ['clock', { advance: { days: '1' } }, 'advance.days: is no number'],
  'two years': ['clock', { advance: { days: 730 } }, 'advance: no more than 366 days at a time'],
  'wishes for an environment': ['environments', { seed: 'x' }, 'the body: unknown seed'],
};

for (const [what, [path, body, error]] of Object.entries(WRONG)) {
  test(`${what} is refused with one clear error`, async ({ control }) => {
    const before = await control.now();
    expect(await control.ask('POST', path, body)).toEqual({ status: 400, body: { error } });
    expect((await control.now()) - before).toBeLessThan(60_000);
  });
}

test('what does not exist is a 404 that lists what does', async ({ control }) => {
  const { status, body } = await control.ask('DELETE', 'clock');
  expect(status).toBe(404);
  expect(body['error']).toContain('no DELETE /control/clock; there is GET /control/,');
});

test('a further environment is complete and independent', async ({ sandbox, client, control }) => {
  const { status, body } = await control.ask('POST', 'environments');
  expect(status).toBe(201);
  const other = body as unknown as Sandbox;
  expect(Object.keys(other)).toEqual(
    'apiUrl apiKey dashboardUrl dashboardEmail dashboardPassword controlUrl paymentUrl authenticationUrl seed'.split(
      ' ',
    ),
  );
  expect(other.apiUrl).not.toBe(sandbox.apiUrl);
  expect(other.apiKey).not.toBe(sandbox.apiKey);

  const { data } = (await new Client(other).order({ order_id: 'there' })).body;
  await pay(await new Browser().open(data.payment_url), BANCONTACT.completed);
  expect((await new Client(other).get('there')).status).toBe('completed');
  expect((await client.call('GET', 'orders/there')).status).toBe(404);

  await new Control(other).ask('POST', 'clock', { advance: { days: 300 } });
  expect(Math.abs((await control.now()) - Date.now())).toBeLessThan(60_000);
});

test('environments asked for at once differ, and end with the one that lent them', async ({
  sandbox,
  control,
}) => {
  const lent = await Promise.all([1, 2, 3].map(() => control.ask('POST', 'environments', {})));
  expect(new Set(lent.map(({ body }) => body['apiKey'])).size).toBe(3);
  await sandbox.close();
  for (const { body } of lent) await expect(fetch(body['apiUrl'] ?? '')).rejects.toThrow();
});
