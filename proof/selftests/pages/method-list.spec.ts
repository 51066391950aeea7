import { expect, test } from '@playwright/test';
import { rowOf } from '../../../catalogue/index.ts';
import { CardPage } from '../../../pages/payment/card-page.ts';

const { method } = rowOf('bancontact-completed', 'bancontact card');
const form = '<form><label>Card number <input></label><button>Confirm</button></form>';
const radios = `<label><input type="radio" name="method"> Visa</label>
  <label><input type="radio" name="method"> Bancontact</label>`;

for (const [how, list] of Object.entries({
  'a button': `<form action="/form">${radios}<input type="submit" value="Continue"></form>`,
  'the choice alone': `<form action="/form" onchange="this.submit()">${radios}</form>`,
  'the choice alone, beside a button of the form': `<div onchange="this.nextElementSibling.hidden = false">${radios}</div><div hidden>${form}<button onclick="document.body.remove()">Continue</button></div>`,
})) {
  test(`a list of radio buttons leads to the form by ${how}`, async ({ page }) => {
    await page.route('http://pay.test/**', (route) => {
      const isForm = new URL(route.request().url()).pathname === '/form';
      return route.fulfill({ contentType: 'text/html', body: isForm ? form : list });
    });
    const over = () => new Promise(() => undefined);
    await new CardPage(page).open({ paymentUrl: 'http://pay.test/', method, over });
    await expect(page.getByLabel('Card number')).toBeVisible();
  });
}
