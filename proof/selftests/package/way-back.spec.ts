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
  const wayBack = new WatchedWayBack({ origins: new Set(['http://127.0.0.1:3000']) });
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const isReturn = pathname === '/return';
    return route.fulfill(
      isReturn ? { status: 303, headers: { location: '/thanks' } } : { body: '<h1>Page</h1>' },
    );
  });
  wayBack.watch(page);
  await page.goto('http://127.0.0.1:5000/connect/abc');
  expect(wayBack.backAt(page)).toBeUndefined();
  await page.goto('http://127.0.0.1:3000/return?transactionid=7').catch(() => undefined);
  await page.goto('http://127.0.0.1:3000/thanks');
  expect(wayBack.backAt(page)?.href).toBe('http://127.0.0.1:3000/return?transactionid=7');
});
