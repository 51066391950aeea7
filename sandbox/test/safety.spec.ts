import { encodeChallenge } from '../pages/acs/messages.ts';
import { startSandbox } from '../start.ts';
import { Client } from './support/client.ts';
import { expect, test } from './support/test.ts';

test('pages allow no script but their own', async ({ client }) => {
  const { data } = (await client.order()).body;
  const response = await fetch(data.payment_url);
  expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test('the 3-D page answers to nobody but this sandbox', async ({ sandbox }) => {
  const PaReq = encodeChallenge({ merchant: 'Shop', amount: '1.37 EUR', last4: '0008', pspId: 1 });
  const home = `${sandbox.authenticationUrl}direct/complete/?mspid=1`;
  const show = (fields: Record<string, string>) =>
    fetch(`${sandbox.authenticationUrl}3ds2/sim/acs`, {
      method: 'POST',
      body: new URLSearchParams(fields),
    });
  expect((await show({ PaReq, TermUrl: home })).status).toBe(200);
  expect((await show({ PaReq: 'e30=', TermUrl: home })).status).toBe(400);
  const foreign = await show({ PaReq, TermUrl: 'https://evil.example/' });
  expect(foreign.status).toBe(400);
  expect(await foreign.text()).not.toContain('evil.example');
});

test('sandboxes stand side by side and know nothing of each other', async () => {
  const [one, two] = await Promise.all([startSandbox(), startSandbox()]);
  try {
    expect(one.apiKey).not.toBe(two.apiKey);
    await new Client(one).order({ order_id: 'mine' });
    expect((await new Client(two).call('GET', 'orders/mine')).status).toBe(404);
    const crossed = await fetch(`${one.apiUrl}gateways`, { headers: { api_key: two.apiKey } });
    expect(crossed.status).toBe(401);
  } finally {
    await Promise.all([one.close(), two.close()]);
  }
});

test('the same seed repeats a run, and closing ends it at once', async () => {
  const first = await startSandbox({ seed: 'again' });
  const { data } = (await new Client(first).order({ gateway_info: { qr_enabled: true } })).body;
  const events = await fetch(data.payment_url.replace(/\?.*/, 'events'));
  const waiting = events.text();
  const started = Date.now();
  await first.close();
  expect(Date.now() - started).toBeLessThan(500);
  await expect(waiting).rejects.toThrow();

  const second = await startSandbox({ seed: 'again' });
  const repeated = (await new Client(second).order({ gateway_info: { qr_enabled: true } })).body
    .data;
  await second.close();
  expect(second.apiKey).toBe(first.apiKey);
  expect(repeated.session_id).toBe(data.session_id);
});

test('a part replaced at the seam changes that behaviour and nothing else', async ({ shopper }) => {
  const sandbox = await startSandbox({
    replace: (parts) => ({
      orderObject: (transaction, site) => ({ ...parts.orderObject(transaction, site), amount: 1 }),
    }),
  });
  try {
    const client = new Client(sandbox);
    const { data } = (await client.order()).body;
    expect((await client.get(data.order_id)).amount).toBe(1);
    expect((await shopper.open(data.payment_url)).text()).toContain('Total 1.37 EUR');
  } finally {
    await sandbox.close();
  }
});
