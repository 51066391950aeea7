import { expect, test, type Page } from '@playwright/test';
import { rowOf } from '../../../catalogue/index.ts';
import { In3Page } from '../../../pages/payment/in3-page.ts';
import { PersonalDetailsPage } from '../../../pages/payment/personal-details-page.ts';
import { unwatched } from '../support/unwatched.ts';

const numbers = (from: number, to: number, digits = 1): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => String(from + at).padStart(digits, '0'));
const days = numbers(1, 31);
const months = numbers(1, 12, 2);
const years = numbers(1920, 2010).toReversed();
const names =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const list = (options: readonly string[], attributes = '', first = '----'): string =>
  `<select ${attributes}><option value="">${first}</option>
    ${options.map((it, at) => `<option value="${at + 1}">${it}</option>`).join('')}</select>`;
const labelled = (label: string, control: string): string => `<label>${label} ${control}</label>`;
/** A custom list: a button that opens it, and options that close it. */
const drawn = (options: readonly string[], name = ''): string => `
  <button type="button" role="combobox" aria-haspopup="listbox" aria-label="${name}" onclick="
    nextElementSibling.hidden = !nextElementSibling.hidden">----</button>
  <ul role="listbox" hidden onclick="
    previousElementSibling.textContent = event.target.textContent; hidden = true">
    ${options.map((it) => `<li role="option">${it}</li>`).join('')}</ul>`;
/** A custom list that accepts typing. */
const typedInto = (options: readonly string[], name: string): string => `
  <input role="combobox" aria-label="${name}" oninput="
    const [box, typed] = [nextElementSibling, value];
    box.hidden = typed === '';
    for (const it of box.children) it.hidden = !it.textContent.includes(typed)">
  <ul role="listbox" hidden onclick="
    previousElementSibling.value = event.target.textContent; hidden = true">
    ${options.map((it) => `<li role="option">${it}</li>`).join('')}</ul>`;
const field = (attributes: string): string => `<input ${attributes}>`;
const group = (content: string): string =>
  `<fieldset><legend>Birthdate</legend>${content}</fieldset>`;

const jumping = `<script>document.addEventListener('input', ({ target }) => {
  const all = [...document.querySelectorAll('input')];
  if (target.value.length === target.maxLength) all[all.indexOf(target) + 1].focus(); });</script>`;
const filledLater = `<script>{
  const [day, month, year] = document.querySelectorAll('select');
  day.length = 1; day.disabled = true;
  const fill = () => { if (!month.value || !year.value) return; setTimeout(() => {
    day.length = 1; for (let at = 1; at <= 31; at += 1) day.add(new Option(at)); day.disabled = false; }, 100); };
  month.onchange = fill; year.onchange = fill; }</script>`;

/** Each way to ask for 31-12-1999, with the final values of its three controls. */
const forms: Readonly<Record<string, readonly [content: string, shown: string]>> = {
  'three lists with labels': [
    labelled('Day', list(days)) + labelled('Month', list(months)) + labelled('Year', list(years)),
    '31|12|1999',
  ],
  'three lists under one legend': [group(list(days) + list(months) + list(years)), '31|12|1999'],
  'three lists, the month first and by name': [
    group(list(names) + list(days) + list(years)),
    'December|31|1999',
  ],
  'three lists, the year first': [group(list(years) + list(months) + list(days)), '1999|12|31'],
  'three lists, the year with two digits': [
    group(list(numbers(1, 31, 2)) + list(months) + list(numbers(0, 99, 2))),
    '31|12|99',
  ],
  'three lists in one label': [
    labelled(
      'Birthdate',
      list(days, '', 'Day') + list(names, '', 'Month') + list(years, '', 'Year'),
    ),
    '31|December|1999',
  ],
  'three lists known by what they offer alone': [
    list(days) + list(months) + list(years),
    '31|12|1999',
  ],
  'three lists, of which the day offers nothing before the others': [
    group(list(days) + list(months) + list(years)) + filledLater,
    '31|12|1999',
  ],
  'three lists that the page draws': [
    group(drawn(days, 'Day') + drawn(names, 'Month') + drawn(years, 'Year')),
    '31|December|1999',
  ],
  'three lists that the page draws, without names': [
    group(drawn(names) + drawn(days) + drawn(years)),
    'December|31|1999',
  ],
  'three lists that show nothing until something is typed': [
    group(typedInto(days, 'Day') + typedInto(names, 'Month') + typedInto(years, 'Year')),
    '31|December|1999',
  ],
  'three fields with labels': [
    labelled('Day', field('')) + labelled('Month', field('')) + labelled('Year', field('')),
    '31|12|1999',
  ],
  'three fields with placeholders, the month first': [
    group(field('placeholder="MM"') + field('placeholder="DD"') + field('placeholder="YYYY"')),
    '12|31|1999',
  ],
  'three fields that lead to each other': [
    group(
      field('maxlength="2" aria-label="Day"') +
        field('maxlength="2" aria-label="Month"') +
        field('maxlength="4" aria-label="Year"'),
    ) + jumping,
    '31|12|1999',
  ],
  'three fields known by their lengths alone': [
    group(field('maxlength="2"') + field('maxlength="2"') + field('maxlength="4"')),
    '31|12|1999',
  ],
  'three fields with a text before each': [
    `<p>Birthdate</p> <b>Month</b> ${field('')} <b>Day</b> ${field('')} <b>Year</b> ${field('')}`,
    '12|31|1999',
  ],
  'fields of their own names, the year with two digits': [
    group(
      field('name="birth_day"') +
        field('name="birth_month"') +
        field('name="birthYear" maxlength="2"'),
    ),
    '31|12|99',
  ],
  'a list between two fields': [
    group(
      field('aria-label="Day"') + list(names, 'aria-label="Month"') + field('aria-label="Year"'),
    ),
    '31|December|1999',
  ],
};

const others = `
  <label>Bank account <input id="account"></label> <label>Email address <input id="email"></label>
  <label>Phone number <input id="phone"></label> <button>Confirm</button>`;

/** The values of the first three controls of a page. */
const shownOn = (page: Page): Promise<string> =>
  page.locator('input, select, [role=combobox]').evaluateAll((all) =>
    all
      .slice(0, 3)
      .map((it) => {
        if (it instanceof HTMLSelectElement) return it.selectedOptions[0]?.text;
        return it instanceof HTMLInputElement ? it.value : it.textContent;
      })
      .join('|'),
  );

const { row } = rowOf('e-invoicing-uncleared', 'personal details');
for (const [which, [content, shown]] of Object.entries(forms)) {
  test(`a birthdate is entered in ${which}`, async ({ page }) => {
    page.setDefaultTimeout(5_000);
    await page.setContent(content + others);
    await new PersonalDetailsPage(page).pay({ ...row, birthdate: '31-12-1999' }, unwatched);
    expect(await shownOn(page)).toBe(shown);
    await expect(page.locator('#phone')).toHaveValue(row.phone);
  });
}

test('a birthdate in one field is no date in parts', async ({ page }) => {
  await page.setContent(`<label>Birthdate (day, month, year) <input id="date"></label>
    <label>Country ${list(days.map((it) => `Country ${it}`))}</label>${others}`);
  await new PersonalDetailsPage(page).pay({ ...row, birthdate: '31-12-1999' }, unwatched);
  await expect(page.locator('#date')).toHaveValue('31-12-1999');
});

test('the form of in3 is there when it asks for the birthdate in lists', async ({ page }) => {
  page.setDefaultTimeout(5_000);
  const { method, row: instalments } = rowOf('in3-completed', 'instalments');
  const content = `${labelled('Day', list(days))} ${labelled('Month', list(months))}
    ${labelled('Year', list(numbers(1920, 2030)))} <label>Phone number <input></label>
    <label>Title ${list(['Mr.', 'Mrs.'])}</label> <button>Confirm</button>`;
  const paymentUrl = `data:text/html,${encodeURIComponent(content)}`;
  const form = new In3Page(page);
  await form.open({ paymentUrl, method, over: () => new Promise(() => {}) });
  await form.apply({ ...instalments, birthdate: '31-12-1999' }, unwatched);
  expect(await shownOn(page)).toBe('31|12|1999');
});
