import { expect, test, type Page } from '@playwright/test';
import { cardNumber } from '../../pages/payment/form-words.ts';
import { ExpiryFields } from '../../pages/payment/expiry-fields.ts';
import { find } from '../../pages/finding.ts';
import { pageText } from '../../pages/page-text.ts';

const frame = (content: string): string =>
  `<iframe srcdoc="${content.replaceAll('"', '&quot;')}"></iframe>`;

/** What was typed into the card number, wherever it is. */
async function typed(page: Page, content: string): Promise<string> {
  await page.setContent(content);
  const field = await find(page, cardNumber);
  await field.fill('4111');
  return field.evaluate((it) => `${it.id} ${(it as HTMLInputElement).value}`);
}

const forms: Readonly<Record<string, string>> = {
  'that tells it by its label': frame('<input id="number" aria-label="Card number">'),
  'that stands behind its label':
    '<div>Card number</div>' + frame('<input id="number">') + '<label>Card holder <input></label>',
  'that holds the whole form': frame(
    '<label>Card number <input id="number"></label><label>Card holder <input></label>',
  ),
  'that comes later': `<script>setTimeout(() => document.body.insertAdjacentHTML('beforeend',
    ${JSON.stringify(frame('<input id="number" aria-label="Card number">')).replaceAll('<', String.raw`\u003c`)}), 300)</script>`,
};
for (const [which, content] of Object.entries(forms)) {
  test(`a field is found in a frame ${which}`, async ({ page }) => {
    expect(await typed(page, content)).toBe('number 4111');
  });
}

test('a field of the page itself comes before one in a frame', async ({ page }) => {
  const other = frame('<input id="other" aria-label="Card number">');
  const own = '<div>Card number</div><input id="number">';
  expect(await typed(page, other + own)).toBe('number 4111');
});

test('an expiry date is entered in the frame behind its label', async ({ page }) => {
  await page.setContent(`<div>Expiry date</div>${frame('<input id="expiry">')}`);
  await new ExpiryFields(page).enter({ month: 3, year: 2028 });
  await expect(page.frameLocator('iframe').locator('#expiry')).toHaveValue('03/28');
});

test('a page says what the frames in it say, hidden ones left out', async ({ page }) => {
  const hidden = frame('Hidden').replace('<iframe', '<iframe hidden');
  await page.setContent(`Top ${frame('<p>Invalid card number</p>')}${hidden}`);
  await page.frameLocator('iframe >> nth=0').getByText('Invalid').waitFor();
  expect(await pageText(page)).toBe('Top\nInvalid card number');
});
