import { expect, test, type Page } from '@playwright/test';
import { rowOf } from '../../../catalogue/index.ts';
import { CardPage } from '../../../pages/payment/card-page.ts';
import { ExpiryFields } from '../../../pages/payment/dates/expiry-fields.ts';
import { cardNumber } from '../../../pages/payment/form-words.ts';
import { find } from '../../../pages/controls/finding.ts';
import { pageText } from '../../../pages/screen/page-text.ts';
import { unwatched } from '../support/unwatched.ts';

const frame = (content: string, attributes = ''): string =>
  `<iframe ${attributes} srcdoc="${content.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;

/** The text typed into the card number field, wherever the field is. */
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

const titled = (title: string, content: string): string => frame(content, `title="${title}"`);
const beside = (label: string, content: string): string => `<div>${label}</div>${frame(content)}`;
const select = (options: readonly (number | string)[]): string =>
  `<select><option>----</option>${options.map((it) => `<option>${it}</option>`).join('')}</select>`;
const months = Array.from({ length: 12 }, (_, at) => at + 1);
const years = Array.from({ length: 20 }, (_, at) => 2026 + at);
const formatting = `<input aria-label="Card number"><script>
  document.querySelector('input').oninput = ({ target }) => setTimeout(() => {
    target.value = target.value.replace(/\\D/g, '').replace(/(.{4})(?=.)/g, '$1 '); }, 40);</script>`;
/** A form in which one field is on the page itself. */
const form = (number: string, ...others: readonly string[]): string =>
  [number, '<label>Card holder <input></label>', ...others].join('');

/** Card forms with a frame per field, in the order number, expiry date, code. */
const cardForms: Readonly<Record<string, string>> = {
  'named by their titles': form(
    titled('Card number', '<input>'),
    titled('Expiry date', '<input>'),
    titled('CVC', '<input>'),
  ),
  'with longer titles, and inputs in them that no person sees': form(
    titled('Secure card number input frame', '<input hidden><input name="number"><input hidden>'),
    titled('Secure expiration date input frame', '<input hidden><input>'),
    titled('Secure CVC input frame', '<input type="hidden"><input>'),
  ),
  'named by a label in front': form(
    beside('Card number', '<input>'),
    beside('Expiry date', '<input placeholder="MM/YY">'),
    beside('CVC/CVV', '<input>'),
  ),
  'named inside, by a label and by placeholders': form(
    frame('<input aria-label="Card number">'),
    frame('<input placeholder="Expiry date (MM/YY)">'),
    frame('<input placeholder="CVC">'),
  ),
  'below a sentence that names them all':
    '<p>Enter your card number, expiry date and CVC.</p>' +
    form(
      frame('<input aria-label="Card number">'),
      frame('<input aria-label="Expiry date">'),
      frame('<input aria-label="CVC">'),
    ),
  'below a sentence, and a field of the page itself': `<p>Enter your card number, expiry date and
    CVC.</p><label>Email address <input></label>${form(
      frame('<input aria-label="Card number">'),
      frame('<input aria-label="Expiry date">'),
      frame('<input aria-label="CVC">'),
    )}`,
  'that all have one title': form(
    titled('Secure input', '<input aria-label="Card number">'),
    titled('Secure input', '<input aria-label="Expiry date">'),
    titled('Secure input', '<input aria-label="CVC">'),
  ),
  'that write the number in groups': form(
    titled('Card number', formatting),
    titled('Expiry date', '<input maxlength="5">'),
    titled('CVC', '<input maxlength="4">'),
  ),
  'month and year apart, by title': form(
    titled('Card number', '<input>'),
    titled('Expiration month', '<input>'),
    titled('Expiration year', '<input>'),
    titled('CVC', '<input>'),
  ),
  'month and year apart, by a label in front': form(
    beside('Card number', '<input>'),
    beside('Expiry month', '<input maxlength="2">'),
    beside('Expiry year', '<input maxlength="2">'),
    beside('CVC', '<input>'),
  ),
  'month and year apart, named inside': form(
    frame('<input aria-label="Card number">'),
    frame('<input placeholder="MM">'),
    frame('<input placeholder="YY">'),
    frame('<input aria-label="CVC">'),
  ),
  'month and year apart, in lists': form(
    titled('Card number', '<input>'),
    titled('Expiration month', select(months)),
    titled('Expiration year', select(years)),
    titled('CVC', '<input>'),
  ),
  'in a frame that holds them all': frame(
    form(
      titled('Card number', '<input>'),
      titled('Expiry date', '<input>'),
      titled('CVC', '<input>'),
    ),
  ),
};

/** The values of the fields and lists in all frames, without leading zeros and centuries. */
async function heldOn(page: Page): Promise<string[]> {
  const inFrames = page
    .frames()
    .map((it) =>
      it
        .locator('input:visible, select')
        .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value)),
    );
  const values = (await Promise.all(inFrames)).flat().filter((it) => it !== '');
  return values.map((it) => it.replaceAll(' ', '').replace(/^(0|20)(?=\d)/, '')).toSorted();
}

const { method, row } = rowOf('visa-completed', 'card');
for (const [which, content] of Object.entries(cardForms)) {
  test(`a card is entered in frames ${which}`, async ({ page }) => {
    page.setDefaultTimeout(5_000);
    await page.setContent(`${content}<button>Confirm</button>`);
    const card = { ...row, number: '4111111111111111', holder: 'Ann', cvc: '123' };
    await new CardPage(page).pay({ ...card, expiry: { month: 3, year: 2028 } }, unwatched);
    const date = which.startsWith('month and year apart') ? ['28', '3'] : ['3/28'];
    expect(await heldOn(page)).toEqual(['123', ...date, '4111111111111111', 'Ann'].toSorted());
  });
}

test('a form in frames is there when its link is opened again', async ({ page }) => {
  page.setDefaultTimeout(3_000);
  const content = form(frame('<input aria-label="Card number">'));
  const order = { method, paymentUrl: `data:text/html,${encodeURIComponent(content)}` };
  const over = (): Promise<never> => new Promise(() => {});
  expect(await new CardPage(page).reopen({ ...order, over })).toBe(true);
});
