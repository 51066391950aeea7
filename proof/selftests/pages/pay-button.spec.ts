import { expect, test } from '@playwright/test';
import { BillinkPage } from '../../../pages/payment/billink-page.ts';
import { confirm } from '../../../pages/payment/form-words.ts';
import { decorated } from '../../../pages/controls/names.ts';

test.use({ actionTimeout: 4_000 });

for (const name of ['Confirm', 'Pay €9.67', 'Pay now', 'Pay 9,67 EUR', 'Pay EUR 1,009.67']) {
  test(`a payment is confirmed by "${name}"`, async ({ page }) => {
    await page.setContent(`<form onsubmit="document.body.innerHTML =
        '<h1>Test platform</h1><label>Test scenario <select></select></label>'; return false">
      <label><input type="radio" name="customer"> Private</label>
      <label><input type="radio" name="customer"> Business</label><button>${name}</button></form>`);
    await new BillinkPage(page).pay({ type: 'Private' } as never);
    await expect(page.getByText('Test platform')).toBeVisible();
  });
}

for (const name of [
  'Pay After Delivery',
  'PayPal',
  'Pay later',
  'Payment methods',
  'Pay in 3 parts',
]) {
  test(`"${name}" confirms nothing`, () => {
    expect(name).not.toMatch(decorated(confirm.words));
  });
}
