import { expect, test } from '@playwright/test';
import { LoginPage } from '../../../pages/dashboard/login-page.ts';
import { TransactionsPage } from '../../../pages/dashboard/transactions-page.ts';
import { decorated } from '../../../pages/controls/names.ts';

const transactions = /^\s*transactions?( overview)?\s*$/i;
const names: readonly (readonly [words: RegExp, same: string[], others: string[]])[] = [
  [
    transactions,
    [
      'Transactions ▾',
      '\uE8B0 Transactions',
      'Transactions 12',
      'Transaction overview (3)',
      '•Transactions99+',
      'Transactions arrow_drop_down',
      'receipt_long Transactions',
      'Transactions, collapsed',
      'Transactions submenu',
    ],
    ['Uncleared transactions 3', 'Transactions of today', '3 transactions'],
  ],
  [/^\s*refund order\s*$/i, ['↩ Refund order…', 'Refund order *'], ['Refund order history']],
  [/^\s*authenticated\b/i, ['✓ Authenticated (Y)'], ['Not authenticated (N)']],
  [/^\s*cancel\s*$/i, ['✕ Cancel', 'Cancel:'], ['Cancelled', 'Cancel all']],
  [
    /^\s*comment\s*$/i,
    ['Comment (required)', 'Comment – optional', 'Comment*:'],
    ['Comments', 'Other comment'],
  ],
  [/^\s*6703\s*$/, ['6703 ↗', '6703 open_in_new'], ['16703', '6703a']],
  [/^[$^]\$\s*$/, ['$$ ▾'], ['$']],
];

for (const [words, same, others] of names) {
  test(`${String(words)} fits a name with decoration, and no other name`, () => {
    const fits = (name: string): boolean => decorated(words).test(name);
    expect(same.filter((name) => !fits(name))).toEqual([]);
    expect(others.filter(fits)).toEqual([]);
  });
}

test.use({ actionTimeout: 5_000 });

test('A menu whose entries carry arrows and counts is gone through', async ({ page }) => {
  const url = 'http://dashboard.test/';
  const nav = `<nav><button type="button" aria-expanded="false" onclick="
      this.nextElementSibling.hidden = !this.nextElementSibling.hidden">Transactions ▾</button>
    <div hidden><a href="#uncleared">Uncleared transactions <span>3</span></a>
      <a href="#" onclick="main.innerHTML = list.innerHTML">Transaction overview <span>12</span></a></div></nav>
    <main id="main"></main>
    <template id="list"><input type="search" aria-label="Search">
      <ul><li><a href="#" onclick="main.innerHTML = details.innerHTML">1756461600123456 ↗</a> order-1</li></ul></template>
    <template id="details"><h2>Order summary</h2><p>PSP ID 1756461600123456</p></template>`;
  await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body: nav }));
  await new LoginPage(page).signIn(url, { email: '', password: '' });
  await new TransactionsPage(page).open({ orderId: 'order-1', pspId: '1756461600123456' });
});
