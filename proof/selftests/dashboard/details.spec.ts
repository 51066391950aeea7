import { expect, test } from '@playwright/test';
import { TransactionPage } from '../../../pages/dashboard/transaction-page.ts';
import { TransactionsPage } from '../../../pages/dashboard/transactions-page.ts';

const ids = { orderId: 'e2e-made-up-1', pspId: '1756461600123456' };
const labels = ['ID', 'Order ID', 'Total', 'Order status', 'Customer', 'Notes'];
const row = (cells: readonly string[], cell = 'td'): string =>
  `<tr>${cells.map((text) => `<${cell}>${text}</${cell}>`).join('')}</tr>`;

const details = `<h2>Transaction details</h2>
  <dl><dt>TID</dt><dd>${ids.pspId}</dd><dt>Total</dt><dd>9.99 EUR</dd>
    <dt>Order status</dt><dd>Declined</dd></dl>
  <h2>Order summary</h2><dl><dt>Order ID</dt><dd>${ids.orderId}</dd></dl>
  <h2>Notes</h2><p>Insufficient funds</p>`;

/** An overview whose columns have the same labels as the details. `open` is the action of its row. */
const overview = (open: string): string => `
  <nav><a href="#">Transaction overview</a></nav>
  <label>Keyword <input></label><button>Search</button>
  <aside></aside>
  <main><table>
    ${row(labels, 'th')}
    ${row([ids.pspId, ids.orderId, '1.00 EUR', 'Completed', 'Jan Jansen', '-'])}
  </table></main>
  <aside></aside>
  <script>
    const details = \`${details}\`;
    const [before, after] = document.querySelectorAll('aside');
    document.querySelectorAll('tr')[1].onclick = () => { ${open} };
  </script>`;

/** The ways in which a row may show its details. */
const ways: Readonly<Record<string, string>> = {
  'in the place of the list, after a while':
    'setTimeout(() => { document.querySelector("main").innerHTML = details; }, 400)',
  'under a spinner that the list shows first':
    'after.textContent = "One moment"; setTimeout(() => { document.querySelector("main").innerHTML = details; }, 400)',
  'under a row that has changed':
    'document.querySelector("td:last-child").textContent = "opening"; setTimeout(() => { document.querySelector("main").innerHTML = details; }, 400)',
  'beside the list, below it': 'setTimeout(() => { after.innerHTML = details; }, 400)',
  'beside the list, above it': 'setTimeout(() => { before.innerHTML = details; }, 400)',
  'after their headings':
    'after.innerHTML = "<h2>Order summary</h2><h2>Notes</h2>"; setTimeout(() => { after.innerHTML = details; }, 400)',
  'in a tab of their own': 'window.open().document.body.innerHTML = details',
};

const totals = [
  [
    'with its currency in a row of its own',
    '<dt>Total</dt><dd>9.98</dd><dt>Currency</dt><dd>USD</dd><dt>Fees</dt><dd>0.60</dd>',
    '9.98 USD',
  ],
  ['in a row with the fees', '<dt>Total + fees</dt><dd>$ 9.98 + $ 0.60</dd>', '$ 9.98'],
  ['without a currency', '<dt>Total</dt><dd>9.98</dd>', '9.98'],
] as const;

test.describe('The details of a transaction', () => {
  for (const [way, open] of Object.entries(ways)) {
    test(`are read where they come ${way}`, async ({ page }) => {
      await page.setContent(overview(open));
      const opened = await new TransactionsPage(page).open(ids);
      expect(await opened.read()).toMatchObject({
        orderId: ids.orderId,
        total: '9.99 EUR',
        orderStatus: 'Declined',
        notes: expect.stringMatching(/^Insufficient funds/),
      });
    });
  }

  for (const [written, rows, total] of totals) {
    test(`have the total that is written ${written}`, async ({ page }) => {
      const way = 'document.querySelector("main").innerHTML = details';
      await page.setContent(overview(way).replace('<dt>Total</dt><dd>9.99 EUR</dd>', rows));
      const opened = await new TransactionsPage(page).open(ids);
      expect((await opened.read()).total).toBe(total);
    });
  }

  for (const item of ['dl, dt, dd', 'div, span, span']) {
    test(`are read where the next list has as many rows: ${item}`, async ({ page }) => {
      const [list, label, value] = item.split(', ');
      const listOf = (entries: Readonly<Record<string, string>>): string =>
        `<${list} style="display: grid; grid-template-columns: 9em 1fr">${Object.entries(entries)
          .map(([key, it]) => `<${label}>${key}</${label}><${value}>${it}</${value}>`)
          .join('')}</${list}>`;
      await page.setContent(`<h2>Transaction details</h2>
        ${listOf({ TID: ids.pspId, 'Order status': 'Declined', Total: '9.99 EUR' })}
        <h2>Customer details</h2>${listOf({ Name: '-', Email: '-', Address: '-' })}
        <h2>Order summary</h2><p>Order ID ${ids.orderId}</p>`);
      expect(await new TransactionPage(page).read()).toMatchObject({
        pspId: ids.pspId,
        total: '9.99 EUR',
        orderStatus: 'Declined',
      });
    });
  }
});
