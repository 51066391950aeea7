import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Browser } from './support/browser.ts';
import { BANCONTACT, pay } from './support/client.ts';
import { expect, test as base } from './support/test.ts';

/** The paths that were asked for, as they came over the wire. */
const test = base.extend<{ asked: string[]; origin: string }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from the parameter
  asked: async ({}, use) => use([]),
  async origin({ asked }, use) {
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end('OK');
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.closeAllConnections();
    server.close();
  },
});

/** Browsers read a header's bytes beyond ASCII as Latin-1: an address has none. */
const strict: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  expect(response.headers.get('location') ?? '').toMatch(/^[!-~]*$/);
  return response;
};

const NAMES = {
  '/danke-für-ihre-bestellung?größe=42#ende':
    '/danke-f%C3%BCr-ihre-bestellung?gr%C3%B6%C3%9Fe=42&transactionid=',
  '/спасибо': '/%D1%81%D0%BF%D0%B0%D1%81%D0%B8%D0%B1%D0%BE?transactionid=',
  '/谢谢/🎁': '/%E8%B0%A2%E8%B0%A2/%F0%9F%8E%81?transactionid=',
  '/two words': '/two%20words?transactionid=',
  '/f%C3%BCr?a=%20b+c': '/f%C3%BCr?a=%20b+c&transactionid=',
} as const;

for (const [name, expected] of Object.entries(NAMES)) {
  test(`${name} is the same address for redirect, cancel and notification`, async ({
    client,
    sandbox,
    asked,
    origin,
  }) => {
    const payment_options = {
      redirect_url: `${origin}${name}`,
      cancel_url: `${origin}${name}`,
      notification_url: `${origin}${name}`,
    };
    for (const card of [BANCONTACT.completed, BANCONTACT.insufficientFunds]) {
      const { data } = (await client.order({ payment_options })).body;
      const end = await pay(await new Browser(strict).open(data.payment_url), card);
      expect(end.url.slice(origin.length)).toContain(expected);
    }
    await sandbox.notificationsSettled();
    expect(asked.filter((address) => address.startsWith(expected)).length).toBeGreaterThan(1);
    expect(asked.filter((address) => !address.startsWith(expected))).toEqual([]);
  });
}

test('a host with an umlaut is asked for by its ASCII name', async ({ client }) => {
  const payment_options = { redirect_url: 'http://bücher.example:8080/für' };
  const { data } = (await client.order({ payment_options })).body;
  let location = '';
  const shopper = new Browser(async (input, init) => {
    const { url } = new Request(input);
    if (url.includes('example')) return new Response((location = url));
    return strict(input, init);
  });
  await pay(await shopper.open(data.payment_url), BANCONTACT.completed);
  expect(location).toContain('http://xn--bcher-kva.example:8080/f%C3%BCr?transactionid=');
});
