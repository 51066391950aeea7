import { expect, test } from '@playwright/test';
import { RivertyPage } from '../../../pages/payment/riverty-page.ts';
import { unwatched } from '../support/unwatched.ts';

/** The title says what was clicked: the terms, or Confirm with the box ticked. */
const form = (box: string): string => `<form onsubmit="
    document.title = 'agreed: ' + this.querySelector('input').checked; return false">
  <label style="display: inline-flex">${box} <span>I accept the <a href="#terms"
    onclick="document.title = 'the terms'; return false">terms and conditions of payment</a> of Riverty</span>
  </label><button>Confirm</button></form>`;

const boxes: Readonly<Record<string, string>> = {
  'that is native': '<input type="checkbox">',
  'that its label draws': `<span style="position: relative; width: 16px; height: 16px"><input
    type="checkbox" style="opacity: 0; position: absolute; width: 0; height: 0"><span
    style="display: block; width: 14px; height: 14px; border: 1px solid"></span></span>`,
};

for (const [which, box] of Object.entries(boxes)) {
  test(`a box ${which} is ticked, and not the link to the terms beside it`, async ({ page }) => {
    await page.setContent(form(box));
    await new RivertyPage(page).pay(unwatched);
    await expect(page).toHaveTitle('agreed: true');
  });
}
