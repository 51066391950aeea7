import { EventEmitter } from 'node:events';
import { expect, test, type BrowserContext } from '@playwright/test';
import { Guard, inWords } from '../../../fixtures/network/guard.ts';

/** The page that sends the request. Its query must not appear in a report. */
const page = { url: () => 'https://testpayv2.multisafepay.com/connect/1?token=canary' };

/** Runs the guard and returns its messages about the requests it sees. */
async function watch() {
  const context = Object.assign(new EventEmitter(), {
    pages: () => [],
    exposeBinding: async () => undefined,
    addInitScript: async () => undefined,
  });
  const reasons: string[] = [];
  const guard = new Guard((reason) => reasons.push(reason));
  const release = await guard.watch(context as unknown as BrowserContext);
  const see = (url: string, navigation: boolean): void => {
    context.emit('request', {
      url: () => url,
      resourceType: () => (navigation ? 'document' : 'script'),
      isNavigationRequest: () => navigation,
      serviceWorker: () => null,
      frame: () => ({ page: () => page }),
    });
  };
  return { guard, reasons, release, see };
}

const rows: readonly {
  readonly url: string;
  readonly asPage?: RegExp;
  readonly subResource?: RegExp;
}[] = [
  { url: 'https://testpayv2.multisafepay.com/connect/1' },
  { url: 'http://127.0.0.1:4000/' },
  { url: 'data:text/html,hello' },
  { url: 'blob:null/1' },
  {
    url: 'https://shop.example/font.woff',
    asPage: /^refused to contact https:\/\/shop\.example: /,
  },
  { url: 'https://payv2.multisafepay.com/', asPage: /live/, subResource: /live/ },
  { url: 'https://merchant.multisafepay.com/', asPage: /live/, subResource: /live/ },
];

for (const { url, asPage, subResource } of rows) {
  test(`${url} as a page is ${asPage ? 'a failure' : 'fine'}`, async () => {
    const { reasons, see } = await watch();
    see(url, true);
    expect(reasons).toEqual(asPage ? [expect.stringMatching(asPage)] : []);
  });

  test(`${url} as part of a page is ${subResource ? 'a failure' : 'fine'}`, async () => {
    const { reasons, see } = await watch();
    see(url, false);
    expect(reasons).toEqual(subResource ? [expect.stringMatching(subResource)] : []);
  });
}

test('a released guard is silent', async () => {
  const { reasons, release, see } = await watch();
  release();
  see('https://payv2.multisafepay.com/', true);
  expect(reasons).toEqual([]);
});

test('what is refused is listed once, with its page and without a query', async () => {
  const { guard, see } = await watch();
  see('https://cdn.example/lib.js?canary', false);
  see('https://cdn.example/lib.js', false);
  see('https://testapi.multisafepay.com:8443/', false);
  see('https://testpayv2.multisafepay.com/lib.js', false);
  see('data:text/javascript,1', false);
  const asker = { page: 'testpayv2.multisafepay.com/connect/1' };
  expect(guard.refused).toEqual([
    { type: 'script', host: 'cdn.example', ...asker },
    { type: 'script', host: 'testapi.multisafepay.com:8443', ...asker },
  ]);
  expect(guard.refused.map(inWords)[0]).toBe(
    'script of cdn.example, asked for by testpayv2.multisafepay.com/connect/1',
  );
});
