import { expect, test } from '@playwright/test';
import { RefundPage } from '../../../pages/dashboard/refund-page.ts';

const request = {
  amount: 1205,
  description: 'Goods came back',
  accountHolder: 'Test Shopper',
  iban: 'NL87ABNA0000000001',
};

/** The refund form, above details and a search box. It shows its values when Continue is clicked. */
const form = (amount: string): string => `
  <input aria-label="Keyword" value="">
  <dl><dt>Amount<dd>12.05 EUR<dt>Description<dd>Order of a shop</dl>
  <form onsubmit="document.title = [...document.querySelectorAll('form input, form textarea')].map((it) => it.value).join(); return false">
    <h2>Refund</h2>
    ${amount}
    <label>Reason/Description <textarea></textarea></label>
    <div><button>Continue</button></div>
  </form>`;

for (const [name, amount, entered] of [
  ['one field', '<label>Amount <input></label>', '12.05'],
  ['a field with a comma', '<label>Amount <input value="12,05"></label>', '12,05'],
  [
    'two fields',
    '<label>Amount <input placeholder="Whole number"><input placeholder="Decimal"></label>',
    '12,05',
  ],
  [
    'a field that cannot be changed',
    '<label>Amount <input value="12.05" readonly></label>',
    '12.05',
  ],
  ['a field that is off', '<label>Amount <input value="€ 12,05" disabled></label>', '€ 12,05'],
  ['a field with a text in front of it', '<p>Amount (max 12.05 EUR)</p><input>', '12.05'],
  ['a text', '<p>Amount: 12.05 EUR</p>', undefined],
] as const) {
  test(`the amount of a refund is ${name}`, async ({ page }) => {
    await page.setContent(form(amount));
    await new RefundPage(page).enter(request);
    await expect(page).toHaveTitle([entered, request.description].filter(Boolean).join());
    await expect(page.getByLabel('Keyword')).toHaveValue('');
  });
}

/** A field that reads a comma as the separator of thousands, and groups them when it is left. */
const grouping = `<label>Amount <input value="1,000.10" onchange="
  this.value = Number(this.value.replaceAll(',', '')).toLocaleString('en', { minimumFractionDigits: 2 })"></label>`;

for (const [name, amount, entered] of [
  ['a text', '<p>Amount: €1,000.10</p>', undefined],
  ['a text in another notation', '<p>Amount: 1.000,10 EUR</p>', undefined],
  [
    'a field that is off',
    '<label>Amount <input value="€ 1.000,10" disabled></label>',
    '€ 1.000,10',
  ],
  ['a field that groups', grouping, '1,000.10'],
  ['a number', '<label>Amount <input type="number" step="0.01"></label>', '1000.10'],
] as const) {
  test(`the amount of a refund of a thousand is ${name}`, async ({ page }) => {
    await page.setContent(form(amount));
    await new RefundPage(page).enter({ ...request, amount: 100_010 });
    await expect(page).toHaveTitle([entered, request.description].filter(Boolean).join());
  });
}

test('a field that changes the amount is an error', async ({ page }) => {
  const hundredfold = `<label>Amount <input onchange="
    this.value = (this.value.replace(/\\D/g, '') * 1).toLocaleString('en') + '.00'"></label>`;
  await page.setContent(form(hundredfold));
  await expect(new RefundPage(page).enter(request)).rejects.toThrow(
    'typed "12.05", but the field holds "1,205.00"',
  );
});

test('an amount that is another, and cannot be changed, is told', async ({ page }) => {
  await page.setContent(form('<label>Amount <input value="12.06" readonly></label>'));
  await expect(new RefundPage(page).enter(request)).rejects.toThrow(
    'Refund: enter the amount: the amount is "12.06" and cannot be changed to 12.05',
  );
});

test('a form that tells another amount, and has no field for it, is told', async ({ page }) => {
  page.setDefaultTimeout(500);
  await page.setContent(form('<p>Amount: 112.05 EUR</p>'));
  await expect(new RefundPage(page).enter(request)).rejects.toThrow(
    /no field "Amount" on the page/,
  );
});

/** A dialog, fields and buttons of a design system: each has a shadow root, and shows the form in a slot. */
const components = `<script>
  const define = (name, inside) => customElements.define(name, class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: 'open' }).innerHTML = inside(this.getAttribute('label'));
    }
    get value() { return this.shadowRoot.querySelector('input').value; }
  });
  define('ui-dialog', (label) => \`<dialog open aria-label="\${label}"><slot></slot></dialog>\`);
  define('ui-field', (label) => \`<label>\${label} <input></label>\`);
  define('ui-button', (label) => \`<button>\${label}</button>\`);
</script>`;

test('the form of a refund is made of web components', async ({ page }) => {
  await page.setContent(`${components}
    <ui-field label="Description"></ui-field>
    <ui-dialog label="Refund">
      <h2>Refund</h2>
      <ui-field label="Amount"></ui-field><ui-field label="Reason/Description"></ui-field>
      <ui-button label="Continue" onclick="
        document.title = [...document.querySelectorAll('ui-field')].map((it) => it.value).join()">
      </ui-button>
    </ui-dialog>`);
  await new RefundPage(page).enter(request);
  await expect(page).toHaveTitle(`,12.05,${request.description}`);
});

test('a confirmation that fades in is read once it can be seen', async ({ page }) => {
  await page.setContent(`<div role="dialog"><h2>Refund confirmation</h2>
    <dl><dt>Description<dd>Goods came back<dt>Amount<dd>12.05 EUR</dl><button>Confirm</button></div>
    <script>document.querySelector('div').animate(
      [{ opacity: 0 }, { opacity: 0, offset: 0.9 }, { opacity: 1 }], 1_000)</script>`);
  const said = await new RefundPage(page).confirmation();
  expect(said).toContain('Goods came back');
  expect(said).toContain('12.05 EUR');
});
