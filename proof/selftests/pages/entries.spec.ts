import { expect, test } from '@playwright/test';
import { LastLooks } from '../../../fixtures/order/last-looks.ts';
import { pageSays } from '../../../fixtures/order/page-says.ts';
import { Traffic } from '../../../fixtures/witnesses/traffic.ts';
import { entriesOn } from '../../../pages/screen/entries.ts';

const form = `<form><div role="alert" hidden>Please check what you entered</div>
<label for="number">Card number</label><input id="number" value="4111 1111 1111 1111">
<label>Card holder <input value="A. Tester"></label>
<label>Month <select><option>01</option><option selected>12</option></select></label>
<input placeholder="YY" value=""><input aria-label="CVC/CVV" value="123">
<label>Kartenprüfnummer <input value="1234"></label><label>Jahr <input value="2031"></label>
<label><input type="checkbox" checked> Remember</label><label><input type="checkbox"> News</label>
<input type="hidden" name="token" value="a-token"><input name="unseen" style="display: none" value="1">
<iframe srcdoc="<label>IBAN <input value='NL91 ABNA 0417 1643 00'></label>"></iframe>
<button type="button" onclick="document.querySelector('[role=alert]').hidden = false">Confirm</button></form>`;

const entered =
  'Card number 16 digits that end in 1111, Card holder "A. Tester", Month "12", YY empty, ' +
  'CVC/CVV 3 digits, Kartenprüfnummer 4 digits, Jahr "2031", Remember "chosen", IBAN 18 characters that end in 4300';

test('The entries of a page are listed by field, without a whole number or a code', async ({
  page,
}) => {
  await page.setContent(form);
  expect(await entriesOn(page)).toBe(entered);
});

test('The error of a form that complains lists what was entered before Confirm', async ({
  page,
}) => {
  await page.setContent(form);
  const looks = new LastLooks(() => Promise.resolve(undefined), new Traffic());
  const confirm = page.getByRole('button', { name: 'Confirm' });
  await looks.look(confirm);
  await confirm.click();
  await page.getByLabel('Card number').fill('');
  expect(await pageSays(page, looks)).toBe(
    `"Please check what you entered"; entered was: ${entered}`,
  );
});

test('The error of a page without fields has its words only', async ({ page }) => {
  await page.setContent('<p role="alert">Try again</p><button>Confirm</button>');
  const looks = new LastLooks(() => Promise.resolve(undefined), new Traffic());
  await looks.look(page.getByRole('button'));
  expect(await pageSays(page, looks)).toBe('"Try again"');
});
