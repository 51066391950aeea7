import { expect, test, type Page } from '@playwright/test';
import { pageText } from '../../../pages/screen/page-text.ts';

/** The lines of the page, without spaces and empty lines. */
const linesOn = async (page: Page): Promise<string[]> =>
  (await pageText(page))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

test('a page says what its elements say, a table in cells', async ({ page }) => {
  await page.setContent(
    '<style>p{}</style><p>Total <b>1.37 EUR</b></p><p hidden>2.00</p><table><tr><td>Status</td><td>Void</td></tr></table>',
  );
  expect(await linesOn(page)).toEqual(['Total 1.37 EUR', 'Status\tVoid']);
});

test('a page says what its components keep in shadow roots, in the order on the screen', async ({
  page,
}) => {
  await page.setContent(`
    <h1>Shop</h1>
    <div><template shadowrootmode="open">
      <style>p { color: red }</style>
      <p>Total <span>1.37 EUR</span></p>
      <div><template shadowrootmode="open"><p>Order 12</p><p hidden>Order 13</p></template></div>
      <slot></slot>
    </template><p>Between</p></div>
    <footer>End</footer>`);
  expect(await linesOn(page)).toEqual(['Shop', 'Total 1.37 EUR', 'Order 12', 'Between', 'End']);
});

test('a page does not say what is folded away, beside a component either', async ({ page }) => {
  await page.setContent(`
    <details><summary>Order</summary>Total 1.37 EUR</details>
    <p><template shadowrootmode="open">Pay</template></p>`);
  expect(await linesOn(page)).toEqual(['Order', 'Pay']);
});

test('a page says what fields show that nobody can enter anything in', async ({ page }) => {
  await page.setContent(`
    <p><input id="status" readonly value="Void"><label for="status">Status</label></p>
    <label>Reason <input value="entered"></label>
    <input readonly type="password" value="secret">`);
  expect(await linesOn(page)).toEqual(['Status\tVoid', 'Status', 'Reason']);
});

test('a page says the names of pictures that stand alone, and of no button', async ({ page }) => {
  await page.setContent(`
    <table><tr><th>Status</th><td><i title="Void"></i></td></tr>
      <tr><th>TID</th><td>12 <i title="Copy"></i></td></tr></table>
    <p><mat-icon>check_circle</mat-icon> Done</p>
    <p><svg role="img" aria-label="Paid"></svg></p><p><svg></svg></p>
    <p><button aria-label="Resend"></button></p>`);
  expect(await linesOn(page)).toEqual(['Status\tVoid', 'TID\t12', 'Done', 'Paid']);
});

test('a page says a value without the button that copies it', async ({ page }) => {
  await page.setContent(`
    <dl><dt>TID</dt><dd>12<button>Copy</button></dd></dl>
    <table><tr><th>IBAN</th><td>NL91<span role="button">Copied</span></td></tr></table>
    <p>Second copy <button>Copy invoice</button></p>`);
  expect(await linesOn(page)).toEqual(['TID', '12', 'IBAN\tNL91', 'Second copy Copy invoice']);
});

test('a page says an amount as one number whose cents are raised', async ({ page }) => {
  const hidden =
    'style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)"';
  await page.setContent(`
    <style>.small { font-size: 60% } .top { vertical-align: top }</style>
    <p>€ 1<sup>37</sup></p>
    <p>€ 2,<sup>37</sup> in all</p>
    <p>€ <span>3</span><span ${hidden}>.</span><sup>37</sup></p>
    <p><b style="font-size:32px">4</b><b class="small top">37</b> EUR</p>
    <p style="display:flex;align-items:start"><span>€ 5</span><span class="small">37</span></p>
    <div><template shadowrootmode="open"><p>€ 6<sup>37</sup></p></template></div>
    <p>10<sup>3</sup> and <b>7</b><b class="small">37</b></p>`);
  expect(await linesOn(page)).toEqual([
    '€ 1.37',
    '€ 2.37 in all',
    '€ 3.37',
    '4.37 EUR',
    '€ 5.37',
    '€ 6.37',
    '103 and 737',
  ]);
});
