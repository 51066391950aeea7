import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import { ApiClient } from '../../../fixtures/api/client.ts';
import { ApiError } from '../../../fixtures/api/errors.ts';
import { Journal } from '../../../fixtures/report/journal.ts';
import { key, test, type Answer } from '../support/fake-api.ts';

const success = (data: object): Answer => ({ body: JSON.stringify({ success: true, data }) });
const order = { order_id: 'a', status: 'completed', amount: 137, currency: 'EUR' };
const ok = success({ ...order, financial_status: 'completed' });
const busy = (status: number, wait: string): Answer => ({
  status,
  headers: { 'retry-after': wait },
  body: '',
});

/** The error that a call rejects with. */
async function errorOf(call: Promise<unknown>): Promise<Error> {
  const ended = await call.catch((error: unknown) => error);
  if (ended instanceof Error) return ended;
  throw new Error('the call has succeeded');
}

test('the key travels in a header and nowhere else', async ({ api }) => {
  api.answers = [success({ order_id: 'a', payment_url: 'http://127.0.0.1:1/pay' })];
  await api.client.placeOrder({ amount: 137 });
  const [request] = api.requests;
  expect(request?.headers.api_key).toBe(key);
  expect(request?.headers['content-type']).toBe('application/json');
  expect(request?.line).toBe('POST /v1/json/orders');
  expect(request?.body).toBe('{"amount":137}');
  expect(api.journal.toString()).toContain('POST /orders -> 200');
  expect(api.journal.toString()).not.toContain(key);
});

test('no connection is kept, as it may be reset just as an order goes onto it', async ({ api }) => {
  api.answers = [ok];
  await api.client.order('a');
  expect(api.requests[0]?.headers.connection).toBe('close');
});

test('ids are escaped in the address', async ({ api }) => {
  api.answers = [ok];
  await api.client.order('a/b?c');
  expect(api.requests[0]?.line).toBe('GET /v1/json/orders/a%2Fb%3Fc');
});

test('every gift card is asked for, as only one is listed unless', async ({ api }) => {
  api.answers = [{ body: JSON.stringify({ success: true, data: [] }) }];
  await api.client.gateways();
  expect(api.requests[0]?.line).toBe('GET /v1/json/gateways?include=coupons');
});

test('17-digit ids are kept exactly', async ({ api }) => {
  const digits = '17564616001234567';
  const related = [{ transaction_id: 0, status: 'reserved', amount: -137, currency: 'EUR' }];
  const data = { ...order, transaction_id: 1, related_transactions: related };
  const body = JSON.stringify({ success: true, data });
  api.answers = [{ body: body.replace(/("transaction_id":)[01]/g, `$1${digits}`) }];
  const seen = await api.client.order('a');
  expect(seen.transaction_id).toBe(digits);
  expect(seen.related_transactions?.[0]?.transaction_id).toBe(digits);
});

for (const status of [503, 429]) {
  test(`a GET is repeated after ${status}, no sooner than Retry-After says`, async ({ api }) => {
    api.answers = [busy(status, '1'), busy(status, '0'), ok];
    expect((await api.client.order('a')).status).toBe('completed');
    const [first, second] = api.requests.map(({ at }) => at);
    expect(api.requests).toHaveLength(3);
    expect(Number(second) - Number(first)).toBeGreaterThanOrEqual(990);
  });
}

test('a GET gives up after four times', async ({ api }) => {
  api.answers = [busy(503, '0')];
  expect(await errorOf(api.client.order('a'))).toMatchObject({ name: 'Unavailable' });
  expect(api.requests).toHaveLength(4);
});

test('a POST is repeated after 429, as it was not processed', async ({ api }) => {
  api.answers = [busy(429, '0'), success({ transaction_id: 1, refund_id: 2 })];
  expect((await api.client.refund('a', {})).refund_id).toBe('2');
  expect(api.requests).toHaveLength(2);
});

test('a lasting 429 is an outage, also of a POST', async ({ api }) => {
  api.answers = [busy(429, '0')];
  expect(await errorOf(api.client.refund('a', {}))).toMatchObject({ name: 'Unavailable' });
  expect(api.requests).toHaveLength(4);
});

for (const status of [503, 404]) {
  test(`a POST is never repeated, not even after ${status}`, async ({ api }) => {
    api.answers = [busy(status, '0'), ok];
    expect(String(await errorOf(api.client.refund('a', {})))).toContain(String(status));
    expect(api.requests).toHaveLength(1);
  });
}

const failures: readonly (readonly [title: string, answer: Answer, message: string])[] = [
  [
    'a documented error',
    {
      status: 400,
      body: '{"success":false,"data":[],"error_code":1006,"error_info":"Invalid ID"}',
    },
    'GET /orders/a answered 400: Invalid ID (1006)',
  ],
  [
    'an error with status 200',
    { body: '{"success":false,"data":{},"error_code":1016,"error_info":"No gateway"}' },
    'GET /orders/a answered 200: No gateway (1016)',
  ],
  ['a page', { body: '<h1>Hello</h1>' }, 'GET /orders/a answered 200: the answer is not JSON'],
  ['nothing', { status: 404, body: '' }, 'GET /orders/a answered 404: the answer is not JSON'],
  ['a list', { body: '[]' }, 'GET /orders/a answered 200: no success'],
  [
    'no order',
    { body: '{"success":true,"data":[]}' },
    'GET /orders/a answered 200: ✖ Invalid input',
  ],
  ['half an order', success({ order_id: 'a', status: 'completed' }), '→ at amount'],
];

for (const [title, answer, message] of failures) {
  test(`${title} is an error that says so, without the key`, async ({ api }) => {
    api.answers = [answer];
    const error = await errorOf(api.client.order('a'));
    expect(error).toBeInstanceOf(ApiError);
    expect(error.message).toContain(message);
    expect(error.stack).not.toContain(key);
  });
}

test('a redirect is not followed', async ({ api }) => {
  api.answers = [{ status: 302, headers: { location: 'http://127.0.0.1:9/' }, body: '' }, ok];
  const error = await errorOf(api.client.placeOrder({}));
  expect(String(error)).toBe(
    'ApiError: POST /orders answered 302: a redirect to http://127.0.0.1:9, which is not followed',
  );
  expect(String(error)).not.toContain(key);
  expect(api.requests).toHaveLength(1);
});

for (const host of ['shop.example', 'testapi.multisafepay.com.shop.example']) {
  test(`${host} gets no request and no key`, async () => {
    const client = new ApiClient({ url: `https://${host}/v1/json/`, key }, new Journal());
    const error = await errorOf(client.placeOrder({}));
    expect(error.message).toMatch(`refused to contact https://${host}`);
    expect(error.stack).not.toContain(key);
  });
}

for (const [status, body, words] of [
  [404, '{"success":false,"error_code":1006,"error_info":"Invalid ID"}', 'Invalid ID (1006)'],
  [422, '{"success":false,"message":"Validation error","errors":[]}', 'Validation error'],
  [403, '{"message":"Forbidden"}', 'Forbidden'],
] as const) {
  test(`an error without data keeps its words: ${words}`, async ({ api }) => {
    api.answers = [{ status, body }];
    await expect(api.client.order('a')).rejects.toThrow(words);
  });
}

test('what the API says is one line of a report, whatever it is', async ({ api }) => {
  const error_info = `no\n::error::order\r${'long '.repeat(1_000_000)}`;
  api.answers = [{ status: 400, body: JSON.stringify({ success: false, error_info }) }];
  const { message } = await errorOf(api.client.order('a'));
  expect(message).toMatch(/^GET \/orders\/a answered 400: no ::error::order long /);
  expect(message).not.toMatch(/[\r\n]/);
  expect(message.length).toBeLessThan(1_100);
});

test('an answer with a great many unknown fields is noted in no time', async ({ api }) => {
  // Names with digits would count as ids.
  const nameOf = (index: number): string =>
    String(index).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));
  const named = Object.fromEntries(Array.from({ length: 6_000 }, (_, at) => [nameOf(at), 'x']));
  api.answers = [success({ ...order, ...named })];
  const before = performance.now();
  await api.client.order('a');
  expect(api.journal.unknown.length).toBeGreaterThan(3_000);
  expect(performance.now() - before).toBeLessThan(4_000);
});

test('an answer without an end is given up, with the reason', async ({ api }) => {
  const server = createServer((_request, response) => {
    const part = 'x'.repeat(1_000_000);
    const more = (): void => {
      while (!response.destroyed && response.write(part));
    };
    response.on('drain', more);
    more();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const client = new ApiClient({ url: `http://127.0.0.1:${port}/`, key }, api.journal, []);
  const { message } = await errorOf(client.order('a'));
  server.close();
  expect(message).toMatch(/got no answer: it is longer than 20 MB$/);
});
