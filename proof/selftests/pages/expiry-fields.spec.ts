import { expect, test } from '@playwright/test';
import { ExpiryFields } from '../../../pages/payment/dates/expiry-fields.ts';

const months = ['----', ...Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'))];
const years = ['----', '2027', '2028', '2029'];

/** The name of a month, in a language that the page objects have no words of. */
const nameOf = (month: string): string =>
  new Date(2028, Number(month) - 1).toLocaleString('pl', { month: 'long' });

/** A custom list: a button that opens it, and options that close it. */
const dropDown = (name: string, options: readonly string[]): string => `
  <button role="combobox" aria-haspopup="listbox" aria-label="${name}" onclick="
    nextElementSibling.hidden = !nextElementSibling.hidden">----</button>
  <ul role="listbox" hidden onclick="
    previousElementSibling.textContent = event.target.textContent; hidden = true">
    ${options.map((it) => `<li role="option">${it}</li>`).join('')}
  </ul>`;

test.describe('Lists of the page its own', () => {
  test.beforeEach(async ({ page }) => {
    await page.setContent(
      `${dropDown('Language', ['English', 'Nederlands'])} Expiry date
       ${dropDown('Expiry month', months)} ${dropDown('Expiry year', years)}
       <label>CVC <input></label>`,
    );
  });

  test('are known by what they offer', async ({ page }) => {
    await new ExpiryFields(page).enter({ month: 3, year: 2028 });
    await expect(page.getByRole('combobox')).toHaveText(['----', '03', '2028']);
    await expect(page.getByLabel('CVC')).toHaveValue('');
  });

  for (const between of [' – ', ' (']) {
    test(`may have the name of the month behind its number and "${between}"`, async ({ page }) => {
      const named = months.map((it) => (it === '----' ? it : `${it}${between}${nameOf(it)}`));
      await page.setContent(`${dropDown('Month', named)} ${dropDown('Year', years)}`);
      await new ExpiryFields(page).enter({ month: 3, year: 2028 });
      await expect(page.getByRole('combobox')).toHaveText([`03${between}${nameOf('03')}`, '2028']);
    });
  }

  test('that offer one half of the date leave the fields of other data alone', async ({ page }) => {
    await page.setContent(`Expiry date ${dropDown('Month', ['I', 'II', 'III'])}
      ${dropDown('Year', years)} <iframe title="CVC" srcdoc="<input>"></iframe>`);
    const entering = new ExpiryFields(page).enter({ month: 3, year: 2028 });
    await expect(entering).rejects.toThrow('the lists offer one half of 3/2028 only');
    await expect(page.frameLocator('iframe').locator('input')).toHaveValue('');
  });

  test('may not offer a year', async ({ page }) => {
    const fields = new ExpiryFields(page);
    expect(await fields.takes({ month: 3, year: 2028 })).toBe(true);
    expect(await fields.takes({ month: 3, year: 2024 })).toBe(false);
    await expect(page.getByRole('option')).toHaveCount(0);
  });
});

/** A list that accepts typing and shows no options before. */
const typedList = (name: string, options: readonly string[]): string => `
  <input role="combobox" aria-label="${name}" oninput="
    const [list, typed] = [nextElementSibling, value];
    list.hidden = typed === '';
    for (const it of list.children) it.hidden = !it.textContent.includes(typed)">
  <ul role="listbox" hidden onclick="
    previousElementSibling.value = event.target.textContent; hidden = true">
    ${options.map((it) => `<li role="option">${it}</li>`).join('')}
  </ul>`;

test('Lists into which can be typed are known by their names', async ({ page }) => {
  await page.setContent(
    `${typedList('Expiry month', months)} ${typedList('Expiry year', [...years, '2030'])}
     ${typedList('Country', ['03 Elsewhere', '28 Nowhere'])}`,
  );
  const fields = new ExpiryFields(page);
  expect(await fields.takes({ month: 3, year: 2028 })).toBe(true);
  expect(await fields.takes({ month: 3, year: 2024 })).toBe(false);
  await fields.enter({ month: 3, year: 2028 });
  const values = page.getByRole('combobox');
  await expect(values.nth(0)).toHaveValue('03');
  await expect(values.nth(1)).toHaveValue('2028');
  await expect(values.nth(2)).toHaveValue('');
});

test('A list of month names shows nothing until a name is typed', async ({ page }) => {
  const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'];
  const rest = ['September', 'October', 'November', 'December'];
  await page.setContent(
    `${typedList('Expiry month', [...names, ...rest])} ${typedList('Expiry year', years)}`,
  );
  await new ExpiryFields(page).enter({ month: 3, year: 2028 });
  await expect(page.getByRole('combobox').nth(0)).toHaveValue('March');
  await expect(page.getByRole('combobox').nth(1)).toHaveValue('2028');
});

test('Of two fields under one label, the second takes the year', async ({ page }) => {
  await page.setContent(`<label for="month">Expiry date</label>
    <input id="month" maxlength="2"> / <input id="year" maxlength="2"> <label>CVC <input></label>`);
  await new ExpiryFields(page).enter({ month: 3, year: 2028 });
  await expect(page.locator('#month')).toHaveValue('03');
  await expect(page.locator('#year')).toHaveValue('28');
});
