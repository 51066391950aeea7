import { expect, test } from '@playwright/test';
import { rowOf } from '../../../catalogue/index.ts';
import { CardPage } from '../../../pages/payment/card-page.ts';
import { QrPage } from '../../../pages/payment/qr-page.ts';

const { method } = rowOf('visa-completed', 'card');
const paymentUrl = 'http://127.0.0.1/connect/';
const form = '<label>Card number <input></label><button>Confirm</button>';

const folded = {
  'a details element': '<details><summary>Order summary</summary><p>Three cups</p></details>',
  'a button': `<button aria-expanded="false" onclick="this.ariaExpanded = 'true'; cups.hidden = false">
    Show order details</button><p id="cups" hidden>Three cups</p>`,
  'a summary with the amount': `<details><summary><span>Show order summary</span> <b>€ 1,37</b></summary>
    <p>Three cups</p></details>`,
  'a summary with the amount first': `<details><summary>1.37 EUR <span>Order details</span></summary>
    <p>Three cups</p></details>`,
};

for (const [name, order] of Object.entries(folded)) {
  test(`an order that ${name} folds away is unfolded and read`, async ({ page }) => {
    await page.route(paymentUrl, (route) =>
      route.fulfill({ contentType: 'text/html', body: order + form }),
    );
    const cardPage = new CardPage(page);
    await cardPage.open({ paymentUrl, method, over: () => Promise.resolve() });
    expect(await cardPage.text()).toContain('Three cups');
  });
}

test('what is open, or belongs to something else, is left as it is', async ({ page }) => {
  const clicks = '<script>addEventListener("click", () => document.title = "clicked")</script>';
  const others = `<details open><summary>Order summary</summary>Three cups</details>
    <details><summary>Another card</summary></details><details><summary>Payment</summary></details>`;
  await page.route(paymentUrl, (route) =>
    route.fulfill({ contentType: 'text/html', body: clicks + others + form }),
  );
  const cardPage = new CardPage(page);
  await cardPage.open({ paymentUrl, method, over: () => Promise.resolve() });
  expect(await cardPage.text()).toContain('Another card');
  expect(await page.title()).toBe('');
});

test('the page of a QR code unfolds its order, too', async ({ page }) => {
  await page.route(paymentUrl, (route) =>
    route.fulfill({ contentType: 'text/html', body: folded['a details element'] }),
  );
  const qrPage = new QrPage(page);
  await qrPage.open({ paymentUrl, method, over: () => Promise.resolve() });
  expect(await qrPage.text()).toContain('Three cups');
});
