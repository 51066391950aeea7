import { expect, test } from '@playwright/test';
import { CardPage } from '../../../pages/payment/card-page.ts';

const pay = 'http://pay.test/connect/1/';
const shop = 'http://shop.test/cancelled';

const asks = `<h1>Cancel payment</h1><p>Are you sure that you want to cancel this payment?</p>
  <form action="${shop}"><button>Yes, cancel the payment</button> <a href="/connect/1/">No, go back</a></form>`;

for (const [how, next] of Object.entries({
  'a page of its own': '<form action="/connect/1/cancel"><button>Cancel</button></form>',
  'the same page': `<button onclick="document.body.innerHTML = document.querySelector('template').innerHTML">Cancel</button><template>${asks}</template>`,
  nothing: `<a href="${shop}">Cancel</a>`,
})) {
  test(`a payment is cancelled where ${how} asks once more`, async ({ page }) => {
    await page.route(/^http:\/\/(pay|shop)\.test\//, (route) => {
      const { pathname } = new URL(route.request().url());
      const bodies: Readonly<Record<string, string>> = {
        '/connect/1/': next,
        '/connect/1/cancel': asks,
      };
      return route.fulfill({ contentType: 'text/html', body: bodies[pathname] ?? 'Cancelled' });
    });
    await page.goto(pay);
    await new CardPage(page).cancel();
    await expect(page).toHaveURL(new RegExp(`^${shop}`));
  });
}
