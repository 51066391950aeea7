import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test as base } from '@playwright/test';
import { flood, held } from '../support/flood.ts';
import { Rate } from '../../../fixtures/shop/rate.ts';
import { nextDelivery, readInbox } from '../../../fixtures/shop/inbox.ts';
import { startShop, type ShopServer } from '../../../fixtures/shop/server.ts';

const test = base.extend<{ shop: ShopServer }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from here
  shop: async ({}, use) => {
    const shop = await startShop('run');
    await use(shop);
    await shop.close();
  },
});

/** An order of the run. */
const order = 'e2e-run-1';

const notify = (shop: ShopServer, init: RequestInit = {}, orderId = order): Promise<Response> =>
  fetch(`${shop.receiverUrl}?transactionid=${orderId}`, { method: 'POST', body: '{}', ...init });

/** Sends a request byte for byte. Returns everything received until the connection ends. */
async function send(url: string, head: string, body = ''): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.end(`${head} HTTP/1.1\r\nhost: shop\r\nconnection: close\r\n${body || '\r\n'}`);
  return text(socket);
}

/** Requests that anyone may send to a public address. They must not end the run. */
const unreadable: readonly (readonly [title: string, head: string, body?: string])[] = [
  ['an address that is none', 'GET //'],
  ['a POST to such an address', 'POST //', 'content-length: 2\r\n\r\n{}'],
  [
    'a body cut off in the middle',
    `POST PATH?transactionid=${order}`,
    'content-length: 9\r\n\r\n{',
  ],
];

for (const [title, head, body] of unreadable) {
  test(`${title} is refused, and the receiver goes on`, async ({ shop }) => {
    const line = head.replace('PATH', new URL(shop.receiverUrl).pathname);
    expect(await send(shop.receiverUrl, line, body)).toMatch(/^HTTP\/1\.1 400 /);
    expect(await (await notify(shop)).text()).toBe('OK');
    expect(await readInbox(shop.url, order)).toHaveLength(1);
  });
}

for (const head of ['GET //', 'GET /shop/%', 'GET /inbox/%E0%A4%A']) {
  test(`the shop refuses ${head}, and goes on`, async ({ shop }) => {
    expect(await send(shop.url, head)).toMatch(/^HTTP\/1\.1 400 /);
    expect((await fetch(shop.url)).status).toBe(200);
  });
}

test('a body of more than 100 kB is refused and not kept', async ({ shop }) => {
  expect((await notify(shop, { body: 'x'.repeat(100_001) })).status).toBe(400);
  expect((await notify(shop, { body: 'x'.repeat(100_000) })).status).toBe(200);
  expect(await readInbox(shop.url, order)).toHaveLength(1);
});

const paths = [
  '',
  'notify',
  'inbox',
  '0'.repeat(32),
  `${'0'.repeat(32)}/PATH/x`,
  'PATH%2f',
  'PATH0',
];

for (const path of paths) {
  for (const method of ['GET', 'POST']) {
    test(`${method} /${path} is no address of the receiver`, async ({ shop }) => {
      const url = new URL(`/${path.replace('PATH', shop.receiverPath)}`, shop.receiverUrl);
      const answer = await fetch(`${url.href}?transactionid=${order}`, { method });
      expect(answer.status).toBe(404);
      expect(await readInbox(shop.url, order)).toEqual([]);
    });
  }
}

test("a tunnel may put the receiver's path below its own", async ({ shop }) => {
  const { origin } = new URL(shop.receiverUrl);
  const url = `${origin}/notify/${shop.receiverPath}/?transactionid=${order}`;
  expect((await fetch(url, { method: 'POST' })).status).toBe(200);
  expect(await readInbox(shop.url, order)).toHaveLength(1);
});

test('the path is another one in every run, of what a notification_url may hold', async ({
  shop,
}) => {
  const other = await startShop('run');
  await other.close();
  expect(other.receiverPath).not.toBe(shop.receiverPath);
  expect(shop.receiverPath).toMatch(/^[0-9a-z]{32}$/);
});

for (const orderId of ['', '1', 'e2e-other-1', 'e2e-run', `x${order}`]) {
  test(`order "${orderId}" is none of the run: nothing is kept`, async ({ shop }) => {
    expect((await notify(shop, {}, orderId)).status).toBe(404);
    expect(await readInbox(shop.url, orderId)).toEqual([]);
  });
}

test('a notification by GET, which has no signature, is kept for the verdict', async ({ shop }) => {
  expect((await notify(shop, { method: 'GET', body: null })).status).toBe(200);
  expect(await readInbox(shop.url, order)).toMatchObject([{ method: 'GET' }]);
});

test('of one order a hundred notifications are kept, and a megabyte', async ({ shop }) => {
  for (let sent = 0; sent < 101; sent += 1) await notify(shop);
  expect(await readInbox(shop.url, order)).toHaveLength(100);
  const body = 'x'.repeat(99_000);
  for (let sent = 0; sent < 11; sent += 1) await notify(shop, { body }, `${order}-large`);
  expect(await readInbox(shop.url, `${order}-large`)).toHaveLength(10);
});

test('a flood of strangers leaves nothing behind, and notifications still arrive', async ({
  shop,
}) => {
  const body = Buffer.alloc(1_000_000, 'x');
  const guess = new URL(`0?transactionid=${order}`, shop.receiverUrl).href;
  const before = await held();
  await flood(guess, body, 10_000);
  expect((await held()) - before, 'bytes').toBeLessThan(20_000_000);
  expect(await readInbox(shop.url, order)).toHaveLength(0);
  expect((await notify(shop)).status).toBe(200);
});

test('a flood of someone who knows the path is bounded, too', async ({ shop }) => {
  const before = await held();
  await flood(`${shop.receiverUrl}?transactionid=${order}`, Buffer.alloc(1_000_000, 'x'), 200);
  await flood(`${shop.receiverUrl}?transactionid=${order}`, Buffer.alloc(90_000, 'x'), 500);
  expect((await held()) - before, 'bytes').toBeLessThan(20_000_000);
  expect((await readInbox(shop.url, order)).length).toBeLessThanOrEqual(100);
});

test('a rate lets twice as many through after a quiet second, then so many a second', () => {
  const rate = new Rate(10);
  const allowed = (at: number): number =>
    Array.from({ length: 100 }, () => rate.allows(at)).filter(Boolean).length;
  const start = Math.ceil(performance.now());
  expect(allowed(start)).toBe(20);
  expect(allowed(start + 500)).toBe(5);
  expect(allowed(start + 60_000)).toBe(20);
});

test.describe('a worker that waits for a notification', () => {
  const { signal } = new AbortController();

  test('is notified of the next one of the order, and of no other', async ({ shop }) => {
    await notify(shop);
    const next = nextDelivery(shop.url, order, undefined, signal);
    let told = false;
    void next.then(() => (told = true));
    // It waits by then: the shop answers in the order in which it is asked.
    await readInbox(shop.url, order);
    await notify(shop, {}, 'e2e-run-2');
    expect(told).toBe(false);
    await notify(shop);
    expect(await next).toBe(2);
  });

  test('is notified at once of one that came in between', async ({ shop }) => {
    await notify(shop);
    await notify(shop);
    expect(await nextDelivery(shop.url, order, 1, signal)).toBe(2);
  });

  test('may stop waiting', async ({ shop }) => {
    const waits = new AbortController();
    const next = nextDelivery(shop.url, order, undefined, waits.signal);
    await readInbox(shop.url, order);
    waits.abort();
    await expect(next).rejects.toThrow('aborted');
    expect(await (await notify(shop)).text()).toBe('OK');
  });
});
