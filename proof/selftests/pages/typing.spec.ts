import { expect, test, type Page } from '@playwright/test';
import { rowOf } from '../../../catalogue/index.ts';
import { tick } from '../../../pages/controls/clicking.ts';
import { CardPage } from '../../../pages/payment/card-page.ts';
import { FormPage } from '../../../pages/payment/form-page.ts';
import { cardNumber } from '../../../pages/payment/form-words.ts';
import { ThreeDSecurePage } from '../../../pages/payment/three-d-secure-page.ts';
import { enterText } from '../../../pages/controls/typing.ts';
import { Client } from '../../../sandbox/test/support/client.ts';
import { sandboxWith } from '../support/sandbox-with.ts';
import { unwatched } from '../support/unwatched.ts';

const number = '67034500054620008';

/** The values of the fields on the page. */
const heldOn = (page: Page): Promise<string> =>
  page
    .locator('input')
    .evaluateAll((all) => all.map((it) => (it as HTMLInputElement).value).join('|'));

/** The final value of a field, and the events it received. */
async function entered(page: Page, content: string, text: string) {
  await page.setContent(`
    <script>
      const told = new Set();
      for (const type of ['keydown', 'beforeinput', 'input', 'keyup', 'change', 'blur'])
        document.addEventListener(type, () => told.add(type), true);
    </script>${content}`);
  await enterText(page.locator('input').first(), text);
  return {
    held: await heldOn(page),
    told: await page.evaluate<string[]>('[...told]'),
  };
}

const script = (body: string): string => `<script>
  const field = document.querySelector('input');
  const digits = (text) => text.replace(/\\D/g, '');
  const grouped = (text) => digits(text).replace(/(.{4})(?=.)/g, '$1 ');
  ${body}</script>`;

/** Each kind of field, with its value after a card number was typed. */
const fields: Readonly<Record<string, readonly [content: string, held: string]>> = {
  'that takes anything': ['<input>', number],
  'that holds something': ['<input value="4111">', number],
  'that writes in groups': [
    `<input>${script('field.oninput = () => { field.value = grouped(field.value); };')}`,
    '6703 4500 0546 2000 8',
  ],
  'that writes in groups a moment after each key': [
    `<input>${script(`field.oninput = () => {
      const { value } = field; setTimeout(() => { field.value = grouped(value); }, 40); };`)}`,
    '6703 4500 0546 2000 8',
  ],
  'that writes in groups long after each key': [
    `<input>${script(`field.oninput = () => {
      const { value } = field; setTimeout(() => { field.value = grouped(value); }, 200); };`)}`,
    '6703 4500 0546 2000 8',
  ],
  'that writes in groups after a pause': [
    `<input>${script(`let last; field.oninput = () => { clearTimeout(last);
      last = setTimeout(() => { field.value = grouped(field.value); }, 150); };`)}`,
    '6703 4500 0546 2000 8',
  ],
  'that writes in groups when it is left': [
    `<input>${script('field.onblur = () => { field.value = grouped(field.value); };')}`,
    '6703 4500 0546 2000 8',
  ],
  'that takes one key at a time': [
    `<input>${script(`let busy = false; field.onbeforeinput = (event) => {
      if (busy) event.preventDefault(); busy = true; setTimeout(() => { busy = false; }, 50); };`)}`,
    number,
  ],
  'that is a new one after the first key': [
    `<input>${script(`field.addEventListener('input', () => {
      const other = field.cloneNode(); field.replaceWith(other); other.focus(); });`)}`,
    number,
  ],
  'in parts that lead to each other': [
    `<p><input maxlength="4"><input maxlength="4"><input maxlength="4"><input maxlength="5"></p>
     <input placeholder="Other">
     ${script(`document.oninput = ({ target }) => {
       if (target.value.length === target.maxLength) target.nextElementSibling?.focus(); };`)}`,
    '6703|4500|0546|20008|',
  ],
  'in parts that are gone to one by one': [
    `<p><input maxlength="4"><input maxlength="4"><input maxlength="4"><input maxlength="5"></p>
     <input placeholder="Other">`,
    '6703|4500|0546|20008|',
  ],
  'in parts of no stated length': [
    `<p><input><input><input><input></p>
     ${script(`document.oninput = ({ target }) => { if (target.value.length > 4) {
       target.value = target.value.slice(0, 4); }
       if (target.value.length === 4) target.nextElementSibling?.focus(); };`)}`,
    '6703|4500|0546|2000',
  ],
};
for (const [which, [content, held]] of Object.entries(fields)) {
  test(`a number is typed into a field ${which}`, async ({ page }) => {
    const text = which === 'in parts of no stated length' ? number.slice(0, 16) : number;
    await entered(page, content, text);
    await expect.poll(() => heldOn(page)).toBe(held);
  });
}

test('a field is told of each key, and of being left', async ({ page }) => {
  const { told } = await entered(page, '<input>', 'x');
  expect(told.toSorted()).toEqual(['beforeinput', 'blur', 'change', 'input', 'keydown', 'keyup']);
});

for (const [type, text] of [
  ['date', '1999-12-31'],
  ['month', '2028-03'],
] as const) {
  test(`a field with a ${type} of the browser's own is told of keys, too`, async ({ page }) => {
    const { held, told } = await entered(page, `<input type="${type}">`, text);
    expect(held).toBe(text);
    expect(told).toEqual(expect.arrayContaining(['keydown', 'input', 'keyup', 'change', 'blur']));
  });
}

/** Pages reformat what was typed, but it is still the same value. */
for (const [text, content, held] of [
  ['1.37', `<input>${script("field.onblur = () => { field.value = '€ 1,37'; };")}`, '€ 1,37'],
  ['5.00', `<input type="number">${script("field.onblur = () => { field.value = '5'; };")}`, '5'],
  [
    '0612345678',
    `<input>${script("field.onblur = () => { field.value = '+31 6 12345678'; };")}`,
    '+31 6 12345678',
  ],
  [
    'Ann Lee',
    `<input>${script('field.onblur = () => { field.value = field.value.toUpperCase(); };')}`,
    'ANN LEE',
  ],
] as const) {
  test(`${text} may become ${held}`, async ({ page }) => {
    await page.clock.install();
    expect((await entered(page, content, text)).held).toBe(held);
  });
}

test('a field that does not take it is an error with both', async ({ page }) => {
  await expect(entered(page, '<input maxlength="16">', number)).rejects.toThrow(
    `typed the 17 digits ${number}, but the field holds "6703450005462000"`,
  );
});

test('a password is in no error', async ({ page }) => {
  const typed = entered(page, '<input type="password" maxlength="3">', 'secret');
  await expect(typed).rejects.toThrow('typed 6 characters, but the field holds 3 others');
});

test('a field that goes away with the last key is no error', async ({ page }) => {
  const content = `<input>${script("field.oninput = () => { if (field.value === '123456') field.remove(); };")}`;
  expect((await entered(page, content, '123456')).held).toBe('');
});

test('a box is told of a key, too', async ({ page }) => {
  await page.setContent(`<label><input type="checkbox"> I agree</label>
    <button disabled>Confirm</button>
    ${script("field.onkeyup = () => { document.querySelector('button').disabled = !field.checked; };")}`);
  await tick(page.getByRole('checkbox'));
  await expect(page.getByRole('button')).toBeEnabled();
});

/** A form with two fields, as a page object. */
class Form extends FormPage {
  protected readonly landmark = cardNumber;

  async pay(): Promise<void> {
    await this.enter(cardNumber, number);
    await this.confirm(unwatched);
  }
}

test('what a page has lost again is entered once more before it is confirmed', async ({ page }) => {
  await page.setContent(`<label>Card number <input></label>
    <button onclick="document.title = document.querySelector('input').value">Confirm</button>
    ${script("field.onblur = () => setTimeout(() => { if (!field.again) { field.value = ''; field.again = true; } }, 0);")}`);
  await new Form(page).pay();
  await expect(page).toHaveTitle(number);
});

const strange: Readonly<Record<string, string>> = {
  'whose button waits for a key in each field': `<script>
    for (const form of document.querySelectorAll('form')) {
      const fields = [...form.querySelectorAll('input:is([type=text], [type=password], :not([type]))')];
      const pressed = new Set();
      const look = () => { form.querySelector('[type=submit]').disabled = pressed.size < fields.length; };
      if (fields.length > 0) look();
      for (const field of fields) field.onkeyup = () => { pressed.add(field); look(); };
    }</script>`,
  'whose button waits until each field is left': `<script>
    for (const form of document.querySelectorAll('form')) {
      const fields = [...form.querySelectorAll('input:is([type=text], [type=password], :not([type]))')];
      const left = new Set();
      const look = () => { form.querySelector('[type=submit]').disabled = left.size < fields.length; };
      if (fields.length > 0) look();
      for (const field of fields) field.onblur = () => { left.add(field); look(); };
    }</script>`,
  'whose number comes late': `<script>
    document.querySelector('#credit-card')?.addEventListener('input', ({ target }) => {
      const groups = target.value.replace(/\\D/g, '').replace(/(.{4})(?=.)/g, '$1 ');
      setTimeout(() => { target.value = groups; }, 40); });</script>`,
};
for (const [which, more] of Object.entries(strange)) {
  test(`a card is paid by on pages ${which}`, async ({ page }) => {
    page.setDefaultTimeout(5_000);
    const sandbox = await sandboxWith(more);
    const client = new Client(sandbox);
    const { order_id: id, payment_url: paymentUrl } = (
      await client.order({ gateway: which.includes('late') ? 'MISTERCASH' : 'VISA' })
    ).body.data;
    const { method, row } = which.includes('late')
      ? rowOf('bancontact-completed', 'bancontact card')
      : rowOf('visa-completed', 'card');
    const settled = (): Promise<unknown> => page.waitForURL(/shop/);
    await new CardPage(page).open({ paymentUrl, method, over: settled });
    await new CardPage(page).pay(row, unwatched);
    await new ThreeDSecurePage(page).answer(row.authentication, settled(), unwatched);
    await expect.poll(async () => (await client.get(id)).status).toBe('completed');
    await sandbox.close();
  });
}
