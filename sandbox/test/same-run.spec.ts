import { expect, test } from '@playwright/test';
import type { SandboxOptions } from '../options.ts';
import type { Sandbox } from '../start.ts';
import { startSandbox } from '../start.ts';
import { Client } from './support/client.ts';
import { startReceiver } from './support/receiver.ts';

const NOON = '2026-01-01T12:00:00';

/** Orders, declines, pays, refunds and waits; everything that was said, without the ports. */
async function runOf(sandbox: Sandbox): Promise<string> {
  const receiver = await startReceiver();
  const client = new Client(sandbox);
  const payment_options = { notification_url: receiver.url };
  const customer = { reference: 'someone' };
  const recurring = { recurring_model: 'cardOnFile', customer, payment_options };
  const paid = await client.paid({ ...recurring, order_id: 'paid' });
  await client.refund(paid, { amount: 37 });
  await client.order({ order_id: 'left', seconds_active: 60 });
  await sandbox.clock.advance(60_000);
  await client.get('paid');
  await client.get('left');
  await client.call('GET', 'recurring/someone');
  await sandbox.notificationsSettled();
  const { apiKey, dashboardPassword } = sandbox;
  const told = receiver.received.map(({ auth, body }) => ({ auth, body }));
  await receiver.close();
  const all = JSON.stringify({ apiKey, dashboardPassword, told, exchanges: client.exchanges });
  return all.replaceAll(/127\.0\.0\.1:\d+/g, 'here');
}

async function newRun(options: SandboxOptions): Promise<string> {
  const sandbox = await startSandbox(options);
  const run = await runOf(sandbox);
  await sandbox.close();
  return run;
}

test('the same seed and moment give the same run: ids, tokens, credentials, signatures, times', async () => {
  const run = await newRun({ seed: 'a', clock: NOON });
  expect(await newRun({ seed: 'a', clock: NOON })).toBe(run);
  expect(run).toContain('"created":"2026-01-01T12:00:00"');
  expect(await newRun({ seed: 'b', clock: NOON })).not.toBe(run);
  expect(await newRun({ seed: 'a', clock: '2026-01-01T12:00:01' })).not.toBe(run);
});

test('a reset begins the same run anew', async () => {
  const sandbox = await startSandbox({ seed: 'a', clock: NOON });
  const run = await runOf(sandbox);
  sandbox.reset();
  expect(await runOf(sandbox)).toBe(run);
  await sandbox.close();
});

test('a moment without a zone is Amsterdam\u2019s, one with a zone is its own', async () => {
  const moments: Readonly<Record<string, string>> = {
    '2026-01-01T12:00:00': '2026-01-01T11:00:00.000Z',
    '2026-07-01T12:00:00': '2026-07-01T10:00:00.000Z',
    '2026-07-01T12:00:00Z': '2026-07-01T12:00:00.000Z',
    '2026-07-01T12:00:00-05:00': '2026-07-01T17:00:00.000Z',
  };
  for (const [clock, moment] of Object.entries(moments)) {
    const sandbox = await startSandbox({ clock });
    expect(new Date(sandbox.clock.now()).toISOString()).toBe(moment);
    await sandbox.close();
  }
});

test('a fixed clock stands until it is moved, and what falls due happens then', async () => {
  const sandbox = await startSandbox({ clock: 'fixed' });
  const start = sandbox.clock.now();
  expect(Math.abs(start - Date.now())).toBeLessThan(60_000);
  const client = new Client(sandbox);
  const { data } = (await client.order({ seconds_active: 1 })).body;
  const over = Date.now() + 1100;
  await expect.poll(() => Date.now(), 'longer than the order lives').toBeGreaterThan(over);
  expect(sandbox.clock.now()).toBe(start);
  expect((await client.get(data.order_id)).status).toBe('initialized');
  await sandbox.clock.advance(1000);
  expect(sandbox.clock.now()).toBe(start + 1000);
  expect((await client.get(data.order_id)).status).toBe('expired');
  await sandbox.close();
});

test('the moving clock goes on by itself', async () => {
  const sandbox = await startSandbox();
  const start = sandbox.clock.now();
  await expect.poll(() => sandbox.clock.now() - start).toBeGreaterThan(50);
  await sandbox.close();
});
