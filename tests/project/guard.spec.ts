import { EventEmitter } from 'node:events';
import { expect, test, type BrowserContext, type Request } from '@playwright/test';
import { guard } from '../../fixtures/guard.ts';

/** What the guard says of the requests that it sees. */
function watch() {
  const context = new EventEmitter();
  const reasons: string[] = [];
  const release = guard(context as unknown as BrowserContext, (reason) => reasons.push(reason));
  const see = (url: string, navigation: boolean): void => {
    const request: Partial<Request> = { url: () => url, isNavigationRequest: () => navigation };
    context.emit('request', request);
  };
  return { reasons, release, see };
}

const rows: readonly {
  readonly url: string;
  readonly page?: RegExp;
  readonly subResource?: RegExp;
}[] = [
  { url: 'https://testpayv2.multisafepay.com/connect/1' },
  { url: 'http://127.0.0.1:4000/' },
  { url: 'data:text/html,hello' },
  { url: 'blob:null/1' },
  { url: 'https://shop.example/font.woff', page: /^refused to contact https:\/\/shop\.example: / },
  { url: 'https://payv2.multisafepay.com/', page: /live/, subResource: /live/ },
  { url: 'https://merchant.multisafepay.com/', page: /live/, subResource: /live/ },
];

for (const { url, page, subResource } of rows) {
  test(`${url} as a page is ${page ? 'a failure' : 'fine'}`, () => {
    const { reasons, see } = watch();
    see(url, true);
    expect(reasons).toEqual(page ? [expect.stringMatching(page)] : []);
  });

  test(`${url} as part of a page is ${subResource ? 'a failure' : 'fine'}`, () => {
    const { reasons, see } = watch();
    see(url, false);
    expect(reasons).toEqual(subResource ? [expect.stringMatching(subResource)] : []);
  });
}

test('a released guard is silent', () => {
  const { reasons, release, see } = watch();
  release();
  see('https://payv2.multisafepay.com/', true);
  expect(reasons).toEqual([]);
});
