import { expect, test } from '@playwright/test';
import { encode, renderSVG } from 'uqr';
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

/** A code of separate round dots, the corners too, as shops with a style of their own draw it. */
function dotted(): string {
  const { data, size } = encode(address, { border: 4, ecc: 'M' });
  const dots = data.flatMap((row, y) =>
    row.map((dark, x) => (dark ? `<circle cx="${x + 0.5}" cy="${y + 0.5}" r=".49"/>` : '')),
  );
  return `<svg viewBox="0 0 ${size} ${size}" fill="#123a6b">${dots.join('')}</svg>`;
}

for (const size of [150, 200, 300, 400, 500]) {
  test(`a code of dots, ${size} pixels wide, is read from the screen`, async ({ page }) => {
    await page.setContent(`<h1>Pay</h1><div style="width:${size}px">${dotted()}</div><p>Text</p>`);
    expect(await codeOn(new QrPage(page))).toBe(address);
  });
}

test('a page without a code shows none', async ({ page }) => {
  await page.setContent('<h1>Pay</h1>');
  expect(await codeOn(new QrPage(page))).toBeUndefined();
});
