import { expect, test } from '@playwright/test';
import { renderSVG } from 'uqr';
import { codeOn } from '../../../fixtures/order/phone.ts';
import { QrPage } from '../../../pages/payment/qr-page.ts';

/** As much data as in the code of a real payment. */
const address = `https://testpayv2.multisafepay.com/qr/${'0123456789abcdef'.repeat(12)}`;
const picture = `data:image/svg+xml,${encodeURIComponent(renderSVG(address, { border: 4, ecc: 'M' }))}`;

for (const size of [80, 100, 300]) {
  test(`a code of ${size} pixels is read from the screen`, async ({ page }) => {
    await page.setContent(
      `<h1>Pay</h1><p><img width="${size}" src="${picture}"></p>${'<p>Text</p>'.repeat(40)}`,
    );
    expect(await codeOn(new QrPage(page))).toBe(address);
  });
}

test('a page without a code shows none', async ({ page }) => {
  await page.setContent('<h1>Pay</h1>');
  expect(await codeOn(new QrPage(page))).toBeUndefined();
});
