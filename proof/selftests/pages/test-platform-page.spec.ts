import { expect, test } from '@playwright/test';
import { TestPlatformPage } from '../../../pages/payment/test-platform-page.ts';
import { unwatched } from '../support/unwatched.ts';

const scenarios = ['Completed', 'Cancelled'];

const radio = (it: string, style: string): string =>
  `<p><input type="radio" name="scenario" id="${it}" value="${it}" style="${style}">
    <label for="${it}">${it}</label></p>`;

const group = (content: string): string =>
  `<div role="radiogroup" aria-labelledby="scenarios"><h2 id="scenarios">Test scenario</h2>${content}</div>`;

const forms: Readonly<Record<string, string>> = {
  'a list': `<label>Test scenario <select name="scenario">
    ${scenarios.map((it) => `<option>${it}</option>`).join('')}</select></label>`,
  'radio buttons': group(scenarios.map((it) => radio(it, '')).join('')),
  'radio buttons that a style hides behind their labels': group(
    scenarios.map((it) => radio(it, 'opacity: 0; width: 0; height: 0')).join(''),
  ),
  'radio buttons under a mark that their label draws': group(
    scenarios
      .map(
        (it) => `<p><label style="position: relative">
          <input type="radio" name="scenario" value="${it}"
            style="opacity: 0; position: absolute; z-index: -1; inset: 0; width: 16px">
          <span style="display: inline-block; width: 16px; height: 16px; border-radius: 50%;
            border: 1px solid"></span> ${it}</label></p>`,
      )
      .join(''),
  ),
  'buttons with the role of a radio button': group(
    `<input type="hidden" name="scenario">${scenarios
      .map(
        (it) => `<button type="button" role="radio" aria-checked="false"
          onclick="document.querySelector('[type=hidden]').value = '${it}'">${it}</button>`,
      )
      .join('')}`,
  ),
};

/** Shows the scenario in the page title once it is started. */
const platform = (form: string): string => `<h1>Test platform</h1><form onsubmit="
  top.document.title = new FormData(this).get('scenario'); return false">
  ${form}<button>Test</button></form>`;

for (const [name, form] of Object.entries(forms)) {
  for (const [place, content] of [
    ['on the page', platform(form)],
    ['in a frame', `<iframe srcdoc="${platform(form).replaceAll('"', '&quot;')}"></iframe>`],
  ] as const) {
    test(`a scenario is chosen from ${name} ${place}`, async ({ page }) => {
      await page.setContent(content);
      const testPlatformPage = new TestPlatformPage(page);
      await testPlatformPage.run({ option: 'Cancelled', alsoCalled: [] }, unwatched);
      await expect(page).toHaveTitle('Cancelled');
    });
  }
}

test('the relevant discount is any that the platform offers', async ({ page }) => {
  await page.setContent(platform(forms['radio buttons'] ?? ''));
  await new TestPlatformPage(page).runListed(unwatched);
  await expect(page).toHaveTitle('Completed');
});
