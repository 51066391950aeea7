import { expect, test, type Page } from '@playwright/test';
import { rowOf } from '../../../catalogue/index.ts';
import { choose } from '../../../pages/controls/choosing.ts';
import { CardPage } from '../../../pages/payment/card-page.ts';
import { pageText } from '../../../pages/screen/page-text.ts';
import { screenOf } from '../../../pages/screen/screen.ts';

/** How often Playwright has loaded its engine into the page's own world. It then listens for this event. */
const loads = (page: Page): Promise<number> => page.evaluate('loads');

test.beforeEach(async ({ page }) => {
  await page.addInitScript(`
    window.loads = 0;
    const listen = window.addEventListener;
    window.addEventListener = function (type, ...rest) {
      if (/playwright/.test(type)) window.loads += 1;
      return listen.call(this, type, ...rest);
    };`);
  await page.goto('data:text/html,');
  await page.setContent(`<form><label>Card number <input></label>
    <select aria-label="Month">${options(Array.from({ length: 12 }, (_, at) => at + 1))}</select>
    <select aria-label="Year">${options(Array.from({ length: 20 }, (_, at) => at + 2025))}</select>
    <select aria-label="Answer">${options(['Refused (N)', 'Authenticated (Y)'])}</select>
    <button type="button" onclick="this.textContent = 'Paid'">Confirm</button></form>`);
});

const options = (texts: readonly (string | number)[]): string =>
  texts.map((text) => `<option>${text}</option>`).join('');

test('a locator that runs a function loads the engine', async ({ page }) => {
  await page.locator('form').evaluateAll((all) => all.length);
  expect(await loads(page)).toBeGreaterThan(0);
});

test('a page in its plain form is paid and read without that', async ({ page }) => {
  const { row } = rowOf('bancontact-completed', 'bancontact card');
  await new CardPage(page).pay(row, () => Promise.resolve(true));
  await choose(page.getByLabel('Answer'), /\(Y\)/);
  expect(await pageText(page)).toContain('Paid');
  expect((await screenOf(page)).root.line).toContain('Authenticated (Y)');
  expect(await loads(page)).toBe(0);
});
