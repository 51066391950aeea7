import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test as base } from '@playwright/test';
import { readInbox } from '../../fixtures/shop/inbox.ts';
import { startShop, type ShopServer } from '../../fixtures/shop/server.ts';

const test = base.extend<{ shop: ShopServer }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from here
  shop: async ({}, use) => {
    const shop = await startShop();
    await use(shop);
    await shop.close();
  },
});

/** Sends a request byte by byte as it is, and returns what is answered until the connection ends. */
async function send(url: string, head: string, body = ''): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.end(`${head} HTTP/1.1\r\nhost: shop\r\nconnection: close\r\n${body || '\r\n'}`);
  return text(socket);
}

/** What anybody may send to a public address, without a run of the suite ending by it. */
const unreadable: readonly (readonly [title: string, head: string, body?: string])[] = [
  ['an address that is none', 'GET //'],
  ['a POST to such an address', 'POST //', 'content-length: 2\r\n\r\n{}'],
  ['a body cut off in the middle', 'POST /?transactionid=a', 'content-length: 99\r\n\r\n{'],
];

for (const [title, head, body] of unreadable) {
  test(`${title} is refused, and the receiver goes on`, async ({ shop }) => {
    expect(await send(shop.receiverUrl, head, body)).toMatch(/^HTTP\/1\.1 400 /);
    const next = await fetch(`${shop.receiverUrl}?transactionid=a`, { method: 'POST', body: '{}' });
    expect(await next.text()).toBe('OK');
    expect(await readInbox(shop.url, 'a')).toHaveLength(1);
  });
}

for (const head of ['GET //', 'GET /shop/%', 'GET /inbox/%E0%A4%A']) {
  test(`the shop refuses ${head}, and goes on`, async ({ shop }) => {
    expect(await send(shop.url, head)).toMatch(/^HTTP\/1\.1 400 /);
    expect((await fetch(shop.url)).status).toBe(200);
  });
}

test('a body of more than a megabyte is refused and not kept', async ({ shop }) => {
  const notify = (body: string): Promise<Response> =>
    fetch(`${shop.receiverUrl}?transactionid=a`, { method: 'POST', body });
  expect((await notify('x'.repeat(1_000_001))).status).toBe(400);
  expect((await notify('x'.repeat(1_000_000))).status).toBe(200);
  expect(await readInbox(shop.url, 'a')).toHaveLength(1);
});
