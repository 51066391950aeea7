import { expect, test } from '@playwright/test';
import { rowOf } from '../../../catalogue/index.ts';
import { CardPage } from '../../../pages/payment/card-page.ts';
import { PersonalDetailsPage } from '../../../pages/payment/personal-details-page.ts';
import { unwatched } from '../support/unwatched.ts';

const box = (id: string, text: string): string =>
  `<input type="checkbox" id="${id}"><label for="${id}">${text}</label>`;
const field = (label: string): string => `<label>${label} <input></label>`;
const ticked =
  'form.textContent = [...form.querySelectorAll(":checked")].map((it) => it.id).join(); return false';
const form = (inner: string): string =>
  `<form onsubmit="const form = this; ${ticked.replaceAll('"', '&quot;')}">${inner}<button>Confirm</button></form>`;

for (const [text, isTicked] of [
  ['I agree to the <a href="#">terms and conditions</a>', true],
  ['I authorise the shop to collect this amount', true],
  ['Ik ga akkoord met de voorwaarden', true],
  ['Keep me informed of news and offers', false],
  ['I agree to receive news', false],
] as const) {
  test(`"${text}" is ${isTicked ? 'ticked' : 'left'} before a form is confirmed`, async ({
    page,
  }) => {
    const fields = ['Birthdate', 'Bank account', 'Email address', 'Phone number']
      .map(field)
      .join('');
    await page.setContent(form(fields + box('asked', text)));
    const { row } = rowOf('e-invoicing-uncleared', 'personal details');
    await new PersonalDetailsPage(page).pay(row, unwatched);
    await expect(page.locator('form')).toHaveText(isTicked ? 'asked' : '');
  });
}

test('a card is not kept, and its terms are agreed to', async ({ page }) => {
  const { row } = rowOf('bancontact-completed', 'bancontact card');
  const fields = field('Card number') + field('Expiry date');
  const boxes = box('keep', 'I agree that you save my card') + box('terms', 'I accept the terms');
  await page.setContent(form(fields + boxes));
  await new CardPage(page).pay(row, unwatched);
  await expect(page.locator('form')).toHaveText('terms');
});
