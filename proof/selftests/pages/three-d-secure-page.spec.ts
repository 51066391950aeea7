import { expect, test } from '@playwright/test';
import { ThreeDSecurePage } from '../../../pages/payment/three-d-secure-page.ts';
import { unwatched } from '../support/unwatched.ts';

const options = ['Authenticated (Y)', 'Not authenticated (N)'];
const list = `<select>${options.map((it) => `<option>${it}</option>`).join('')}</select>`;
const forms: Readonly<Record<string, string>> = {
  'a list': list,
  'a list in its label': `<label>Authentication result ${list}</label>`,
  'a list of its own': `
    <button type="button" role="combobox" aria-haspopup="listbox" onclick="
      nextElementSibling.hidden = false">${options[0]}</button>
    <ul role="listbox" hidden onclick="
      previousElementSibling.textContent = event.target.textContent; hidden = true">
      ${options.map((it) => `<li role="option">${it}</li>`).join('')}
    </ul>`,
  'a list of its own in a label': `<label><b>Authentication result</b>
    <span role="combobox" tabindex="0" aria-haspopup="listbox" onclick="
      this.closest('label').nextElementSibling.hidden = false">${options[0]}</span></label>
    <ul role="listbox" hidden onclick="
      document.querySelector('span').textContent = event.target.textContent; hidden = true">
      ${options.map((it) => `<li role="option">${it}</li>`).join('')}
    </ul>`,
  'a list of its own that shows nothing before the choice': `
    <label id="asked">Authentication result</label>
    <div role="combobox" tabindex="0" aria-haspopup="listbox" aria-labelledby="asked chosen" id="chosen"
      style="height: 1em" onclick="nextElementSibling.hidden = false"></div>
    <ul role="listbox" hidden onclick="
      previousElementSibling.textContent = event.target.textContent; hidden = true">
      ${options.map((it) => `<li role="option">${it}</li>`).join('')}
    </ul>`,
  'a list of its own that asks for a choice': `
    <div role="combobox" tabindex="0" aria-haspopup="listbox" onclick="
      nextElementSibling.hidden = false">Select authentication result</div>
    <ul role="listbox" hidden onclick="
      previousElementSibling.textContent = event.target.textContent; hidden = true">
      ${options.map((it) => `<li role="option">${it}</li>`).join('')}
    </ul>`,
  'a list into which can be typed': `
    <input role="combobox" aria-label="Authentication result" oninput="
      nextElementSibling.hidden = value === ''">
    <ul role="listbox" hidden onclick="
      previousElementSibling.value = event.target.textContent; hidden = true">
      ${options.map((it) => `<li role="option">${it}</li>`).join('')}
    </ul>`,
  'radio buttons': options
    .map((it) => `<label><input type="radio" name="answer"> ${it}</label>`)
    .join(''),
  'radio buttons that a style hides behind their labels': options
    .map(
      (it, at) => `<p><input type="radio" name="answer" id="answer${at}"
        style="opacity: 0; width: 0; height: 0"><label for="answer${at}">${it}</label></p>`,
    )
    .join(''),
};
/** Shows the answer in the page title once it is confirmed. */
const page3ds = (form: string): string => `${form}
  <button type="button" onclick="top.document.title =
    document.querySelector('input[role=combobox]')?.value
    ?? document.querySelector('[role=combobox]')?.textContent
    ?? document.querySelector('select')?.value
    ?? document.querySelector(':checked').parentElement.textContent.trim()">Confirm</button>`;

for (const [name, form] of Object.entries(forms)) {
  for (const [place, content] of [
    ['on the page', page3ds(form)],
    ['in a frame', `<iframe srcdoc="${page3ds(form).replaceAll('"', '&quot;')}"></iframe>`],
  ] as const) {
    test(`${name} ${place} takes the answer`, async ({ page }) => {
      await page.setContent(content);
      const never = new Promise<never>(() => undefined);
      const answer = 'Not authenticated (N)';
      expect(await new ThreeDSecurePage(page).answer(answer, never, unwatched)).toBe(true);
      await expect(page).toHaveTitle(answer);
    });
  }
}
