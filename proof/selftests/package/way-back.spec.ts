import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { WatchedWayBack } from '../../../package/way-back.ts';

const shop = new WatchedWayBack({
  origins: new Set(['http://127.0.0.1:3000']),
  cancelUrl: 'http://localhost:4000/cancel?type=cancel',
});

const pages = {
  'http://127.0.0.1:3000/return?transactionid=1': true,
  'http://localhost:4000/cancel?transactionid=1': true,
  'http://localhost:4000/other': false,
  'http://127.0.0.1:5000/connect/abc': false,
  'http://127.0.0.1:5000/simulator/ideal?transactionid=1': false,
  'https://testpayv2.multisafepay.com/connect/abc': false,
  'https://testpay.multisafepay.com/direct/complete/?transactionid=1': false,
  'https://staging.shop.example/return': true,
};

for (const [address, isShop] of Object.entries(pages)) {
  test(`${address} is ${isShop ? 'a' : 'no'} page of the shop`, () => {
    expect(shop.isShop(new URL(address))).toBe(isShop);
  });
}

test('the first page of the shop counts, also where it sends its shopper on', async ({ page }) => {
  const [shopUrl, paymentUrl] = [await served('/thanks'), await served()];
  const wayBack = new WatchedWayBack({ origins: new Set([new URL(shopUrl).origin]) });
  wayBack.watch(page);
  await page.goto(`${paymentUrl}connect/abc`);
  expect(wayBack.backAt(page)).toBeUndefined();
  await page.goto(`${shopUrl}return?transactionid=7`);
  expect(page.url()).toBe(`${shopUrl}thanks`);
  expect(wayBack.backAt(page)?.href).toBe(`${shopUrl}return?transactionid=7`);
});

const servers: Server[] = [];
test.afterEach(() => servers.splice(0).forEach((it) => it.close()));

/** A server of pages. Returns its address; `sendsTo` is where its page /return leads. */
async function served(sendsTo?: string): Promise<string> {
  const server = createServer(({ url = '' }, response) => {
    if (url.startsWith('/return')) response.writeHead(303, { location: sendsTo });
    response.end('<h1>Page</h1>');
  });
  servers.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
