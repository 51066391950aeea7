import { expect, test, type Page } from '@playwright/test';
import { rowOf } from '../../../catalogue/index.ts';
import { CardPage } from '../../../pages/payment/card-page.ts';
import { unwatched } from '../support/unwatched.ts';

const { row: visa } = rowOf('visa-completed', 'card');
const { number, holder, cvc } = visa;
const month = String(visa.expiry.month).padStart(2, '0');
const year = String(visa.expiry.year);
const short = year.slice(2);

const options = (from: number, to: number): string =>
  Array.from(
    { length: to - from + 1 },
    (_, at) => `<option>${String(from + at).padStart(2, '0')}</option>`,
  ).join('');
const lists = `<select>${options(1, 12)}</select><select>${options(visa.expiry.year - 2, visa.expiry.year + 5)}</select>`;
const digits = (length: number, type = 'inputmode=numeric'): string =>
  `<input ${type} maxlength="${length}">`;

/** Pays on a form whose fields have no words and no autocomplete. Returns what was confirmed. */
async function paid(page: Page, fields: string): Promise<(string | undefined)[]> {
  await page.setContent(`<form onsubmit="event.preventDefault(); document.body.dataset.said =
    JSON.stringify([...this.querySelectorAll('input, select')].map((it) => it.value))">
    ${fields}<button>Confirm</button></form>`);
  await new CardPage(page).pay(visa, unwatched);
  return JSON.parse((await page.locator('body').getAttribute('data-said')) ?? '[]') as string[];
}

test.describe('A card form without words and autocomplete is filled in by how its fields are made', () => {
  test.use({ actionTimeout: 10_000 });

  for (const [what, fields, held] of [
    [
      'two lists',
      digits(19) + '<input type="text">' + lists + digits(3),
      [number, holder, month, year, cvc],
    ],
    [
      'the holder first, a code of up to four digits',
      '<input>' + digits(16) + lists + digits(4),
      [holder, number, month, year, cvc],
    ],
    [
      'one date field, fields for telephones',
      digits(19, 'type=tel') + digits(5, 'type=tel') + digits(4, 'type=password') + '<input>',
      [number, `${month}/${short}`, cvc, holder],
    ],
    [
      'two date fields',
      digits(19) + digits(2) + digits(2) + digits(4) + '<input maxlength="50">',
      [number, month, short, cvc, holder],
    ],
  ] as const) {
    test(what, async ({ page }) => expect(await paid(page, fields)).toEqual(held));
  }
});

test.describe('What could be another field is not filled in', () => {
  test.use({ actionTimeout: 1_000 });

  for (const [what, fields, missing] of [
    ['two fields of text', digits(19) + '<input><input>' + lists + digits(3), /"Card holder"/],
    ['a telephone number', digits(16, 'type=tel') + '<input>' + lists, /"Card number"/],
    [
      'a year of four digits, or a code',
      digits(19) + '<input>' + lists + digits(4) + digits(4),
      /"CVC\/CVV"/,
    ],
  ] as const) {
    test(what, ({ page }) => expect(paid(page, fields)).rejects.toThrow(missing));
  }
});
