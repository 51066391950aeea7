import { expect } from '@playwright/test';
import type { KeptOverride } from '../control/shapes.ts';
import { Browser } from './support/browser.ts';
import { BANCONTACT, pay } from './support/client.ts';
import type { Client } from './support/client.ts';
import type { Control } from './support/control.ts';
import { test } from './support/control.ts';

const add = async (control: Control, override: object) =>
  (await control.ask<KeptOverride>('POST', 'overrides', override)).body;
const used = async (control: Control) => {
  const { body } = await control.ask<{ overrides: KeptOverride[] }>('GET', 'overrides');
  return body.overrides.map((one) => one.used);
};
const FUNDS = { outcome: 'declined', code: '4002' };

/** Orders and pays with a card that is completed otherwise. */
async function paid(client: Client, changes: object = {}): Promise<string> {
  const id = await client.paid({ ...changes });
  return (await client.get(id)).status;
}

test('the next payment ends in another way, and only that one', async ({ control, client }) => {
  const override = await add(control, { on: 'payment', do: FUNDS });
  expect(override).toEqual({ id: '1', on: 'payment', when: {}, do: FUNDS, times: 1, used: 0 });
  expect(await paid(client, { order_id: 'first' })).toBe('declined');
  expect((await client.get('first')) as unknown).toMatchObject({ reason_code: '4002' });
  expect(await paid(client)).toBe('completed');
  expect(await used(control)).toEqual([1]);
});

test('of an order, a card or a method; so often, or always; the first that fits', async ({
  control,
  client,
}) => {
  await add(control, { on: 'payment', when: { order_id: 'this' }, do: { outcome: 'void' } });
  await add(control, {
    on: 'payment',
    when: { card: BANCONTACT.completed },
    do: { outcome: 'uncleared' },
    times: 2,
  });
  await add(control, {
    on: 'payment',
    when: { gateway: 'mistercash' },
    do: FUNDS,
    times: 'always',
  });
  expect(await paid(client)).toBe('uncleared');
  expect(await paid(client, { order_id: 'this' })).toBe('void');
  expect(await paid(client)).toBe('uncleared');
  expect(await paid(client)).toBe('declined');
  expect(await paid(client)).toBe('declined');
  expect(await used(control)).toEqual([1, 2, 2]);
});

test('whatever a card, a scenario or a direct order would have done', async ({
  control,
  client,
}) => {
  await add(control, { on: 'payment', do: { outcome: 'completed' }, times: 'always' });
  const ends = async (changes: object, ...steps: ((browser: Browser) => Promise<unknown>)[]) => {
    const { data } = (await client.order({ ...changes })).body;
    const browser = await new Browser().open(data.payment_url);
    for (const step of steps) await step(browser);
    return (await client.get(data.order_id)).status;
  };
  const card = (number: string) => (browser: Browser) => pay(browser, number);
  expect(await ends({}, card(BANCONTACT.notEnrolled))).toBe('completed');
  expect(await ends({}, card(BANCONTACT.fails3d))).toBe('completed');
  const declined = (browser: Browser) => browser.submit('scenario', { scenario: 'Failure' });
  expect(await ends({ gateway: 'BIZUM' }, declined)).toBe('completed');
  const direct = {
    type: 'direct',
    order_id: 'direct',
    gateway: 'VISA',
    gateway_info: { card_number: '4012001038488884', card_expiry_date: '3012', card_cvc: '123' },
  };
  expect((await client.order(direct)).body.data).toMatchObject({ status: 'completed' });
});

test('a payment ends later, by the clock', async ({ control, client }) => {
  const later = [{ after: { days: 1, minutes: 5 }, outcome: 'declined', reason: 'Lost' }];
  await add(control, { on: 'payment', do: { outcome: 'uncleared', later } });
  const id = await client.paid();
  const status = async () => (await client.get(id)).status;
  await control.ask('POST', 'clock', { advance: { days: 1 } });
  expect(await status()).toBe('uncleared');
  await control.ask('POST', 'clock', { advance: { minutes: 5 } });
  expect(await status()).toBe('declined');

  await add(control, { on: 'payment', do: { later: [{ after: { seconds: 30 }, ...FUNDS }] } });
  const open = await client.paid();
  expect((await client.get(open)).status).toBe('initialized');
  await control.ask('POST', 'clock', { advance: { seconds: 30 } });
  expect((await client.get(open)).status).toBe('declined');
});

test('a call is answered with another status or code, and not carried out', async ({
  control,
  client,
}) => {
  const when = { method: 'POST', path: '/v1/json/orders' };
  await add(control, { on: 'request', when, do: { answer: { code: 1032, status: 401 } } });
  await add(control, { on: 'request', when, do: { answer: { code: 1022 } } });
  await add(control, { on: 'request', when, do: { answer: { status: 503 } } });
  await add(control, { on: 'request', when, do: { answer: { status: 502, body: '<html>' } } });
  const order = async () => {
    const { status, body } = await client.order({ order_id: 'first' });
    return `${status} ${body.error_code} ${body.error_info}`;
  };
  expect(await order()).toBe('401 1032 Invalid API key');
  expect(await order()).toBe('404 1022 Cannot initiate transaction');
  client.exchanges.length = 0; // A 503 is no answer of the contract.
  expect(await order()).toBe('503 1000 Unknown error');
  client.exchanges.length = 0;
  await expect(order()).rejects.toThrow('JSON');
  expect((await client.call('GET', 'orders/first')).status).toBe(404);
  expect(await order()).toContain('200');
});

test('an answer is lost on its way, or a connection is cut', async ({ control, client }) => {
  const when = { path: '*/orders/first/refunds' };
  await client.paid({ order_id: 'first' });
  const listed = async () => (await client.get('first')).related_transactions?.length ?? 0;

  await add(control, { on: 'request', when, do: { answer: 'cut' } });
  await expect(client.refund('first', { amount: 10 })).rejects.toThrow('fetch failed');
  expect(await listed()).toBe(0);

  await add(control, { on: 'request', when, do: { answer: 'cut', done: true } });
  await expect(client.refund('first', { amount: 11 })).rejects.toThrow('fetch failed');
  expect(await listed()).toBe(1);
});

test('a call is never answered, or late', async ({ control, client, sandbox }) => {
  await add(control, { on: 'request', do: { answer: 'none' }, when: { path: '*/gateways' } });
  const headers = { api_key: sandbox.apiKey };
  const signal = AbortSignal.timeout(200);
  await expect(fetch(`${sandbox.apiUrl}gateways`, { headers, signal })).rejects.toThrow('timeout');

  await add(control, { on: 'request', do: { delay: { seconds: 0.2 } } });
  const started = performance.now();
  expect((await client.call('GET', 'gateways')).status).toBe(200);
  expect(performance.now() - started).toBeGreaterThan(190);
});

test('an answer that never comes does not keep the sandbox from ending', async ({
  control,
  sandbox,
}) => {
  await add(control, { on: 'request', do: { answer: 'none' } });
  const headers = { api_key: sandbox.apiKey };
  const asked = fetch(`${sandbox.apiUrl}gateways`, { headers });
  const lost = expect(asked).rejects.toThrow('fetch failed');
  await expect.poll(() => used(control)).toEqual([1]);
  await sandbox.close();
  await lost;
});

test('an answer has other values', async ({ control, client }) => {
  const id = await client.paid();
  const change = { amount: 1, payment_details: { last4: '4242' }, reason: null };
  const when = { order_id: id };
  await add(control, { on: 'request', when, do: { change } });
  const before = await client.get(id);
  expect(before).toMatchObject({ amount: 1, payment_details: { last4: '4242' } });
  const after = await client.get(id);
  expect({
    ...after,
    ...change,
    payment_details: { ...after.payment_details, ...change.payment_details },
  }).toEqual(before);
});

test('a page fails as well', async ({ control, client, sandbox }) => {
  const { data } = (await client.order({ order_id: 'first' })).body;
  const when = { origin: 'pay', order_id: 'first' };
  await add(control, { on: 'request', when, do: { answer: { status: 500 } } });
  const answer = await fetch(data.payment_url);
  expect(`${answer.status} ${await answer.text()}`).toBe('500 HTTP 500');
  expect((await fetch(data.payment_url)).status).toBe(200);
  expect((await fetch(new URL('assets/style.css', sandbox.paymentUrl))).status).toBe(200);
});

test('one is removed, or all are', async ({ control, client }) => {
  const one = await add(control, { on: 'payment', do: FUNDS, times: 'always' });
  await add(control, { on: 'payment', do: { outcome: 'void' }, times: 'always' });
  expect((await control.ask('DELETE', `overrides/${one.id}`)).body).toEqual(one);
  expect((await control.ask('DELETE', `overrides/${one.id}`)).body).toEqual({
    error: 'there is no override 1',
  });
  expect(await paid(client)).toBe('void');
  expect((await control.ask('DELETE', 'overrides')).body).toEqual({ overrides: [] });
  expect(await paid(client)).toBe('completed');
});

test('a reset forgets them, and a lent environment has none', async ({ control, client }) => {
  await add(control, { on: 'payment', do: FUNDS });
  await control.ask('POST', 'reset');
  expect(await used(control)).toEqual([]);
  expect(await paid(client)).toBe('completed');
});

const WRONG: Readonly<Record<string, readonly [override: unknown, error: string]>> = {
  'nothing it is on': [{ do: {} }, 'on: must be payment, request, notification'],
  'an unknown kind': [{ on: 'refund', do: {} }, 'on: must be payment, request, notification'],
  'no outcome': [{ on: 'payment' }, 'do: is no object'],
  'an unknown outcome': [
    { on: 'payment', do: { outcome: 'lost' } },
    'do.outcome: must be completed, uncleared, declined, cancelled, void, expired',
  ],
  'another kind’s condition': [
    { on: 'payment', when: { path: '/' }, do: FUNDS },
    'when: unknown path',
  ],
  'nothing that happens': [{ on: 'request', do: {} }, 'do: says nothing'],
  'an undocumented code': [
    { on: 'request', do: { answer: { code: 9 } } },
    'do.answer.code: must be 1000, 1001',
  ],
  'an answer of another form': [
    { on: 'request', do: { answer: 'late' } },
    'do.answer: must be none, cut, or do.answer: is no object',
  ],
  'no times': [{ on: 'payment', do: FUNDS, times: 0 }, 'times: must be at least 1'],
  'half a time': [{ on: 'payment', do: FUNDS, times: 1.5 }, 'times: is no whole number'],
  'a long delay': [
    { on: 'request', do: { delay: { minutes: 11 } } },
    'do.delay: no more than 10 minutes',
  ],
  'too many copies': [{ on: 'notification', do: { copies: 21 } }, 'do.copies: must be at most 20'],
};

for (const [what, [override, error]] of Object.entries(WRONG)) {
  test(`an override with ${what} is refused with one clear error`, async ({ control }) => {
    const { status, body } = await control.ask('POST', 'overrides', override);
    expect(status).toBe(400);
    expect(body['error']).toContain(error);
    expect(await used(control)).toEqual([]);
  });
}

test('what no answer could hold is refused, and changes nothing', async ({ control, client }) => {
  const nested = `${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`;
  const refused = [
    [`{"on":"request","do":{"answer":{"body":${nested}}}}`, 'the body has more than'],
    [{ on: 'request', do: { answer: { headers: { 'x-a': 'b\r\nset-cookie: c' } } } }, 'do.answer'],
    [{ on: 'request', do: { answer: { headers: { 'no name': 'b' } } } }, 'do.answer'],
  ] as const;
  for (const [body, why] of refused) {
    const answer = await control.ask<{ error: string }>('POST', 'overrides', body);
    expect(answer.body.error).toContain(why);
    expect(answer.status).toBe(400);
  }
  expect(await used(control)).toEqual([]);
  expect(await client.paid({})).toBeTruthy();
});
