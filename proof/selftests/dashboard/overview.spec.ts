import { expect, test, type Page } from '@playwright/test';
import { TransactionsPage } from '../../../pages/dashboard/transactions-page.ts';

const ids = { orderId: 'e2e-made-up-1', pspId: '1756461600123456' };
const listed = `<table><tr><td><a href="#" onclick="details.hidden = false">${ids.pspId}</a></td>
  <td>${ids.orderId}</td></tr></table>`;

/** An overview whose search lists the result of `found`. Each search is counted by name. */
const overview = (searching: string, found = `\`${listed}\``): string => `
  <nav><a href="#">Transactions</a> <a href="#">Transaction overview</a></nav>
  <script>
    const searches = [];
    function search(name) {
      searches.push(name);
      if (name === 'keyword') list.innerHTML = ${found};
      return false;
    }
  </script>
  ${searching}
  <div id="list"></div>
  <div id="details" hidden><h2>Transaction details</h2><p>PSP ID ${ids.pspId}</p>
    <h2>Order summary</h2></div>`;

const keywordForm = `<form onsubmit="return search('keyword')">
  <label>Keyword <input type="search"></label><button>Search</button></form>`;
const headerForm = `<form onsubmit="return search('header')">
  <input type="search" aria-label="Search everything"><button>Search</button></form>`;

/** The names of all searches needed to open the transaction. */
async function searchesOf(page: Page, content: string): Promise<string[]> {
  await page.setContent(content);
  await new TransactionsPage(page).open(ids);
  return page.evaluate<string[]>('searches');
}

test.describe('The transaction overview', () => {
  test.use({ actionTimeout: 15_000 });

  const forms: Readonly<Record<string, string>> = {
    'of its own': keywordForm,
    'behind another one in the header': headerForm + keywordForm,
    'in front of another one': keywordForm + headerForm,
    'without a button': `${headerForm}<form onsubmit="return search('keyword')">
      <label>Keyword <input></label></form>`,
    'that is no form': `${headerForm}<div><div><label>Keyword <input></label></div>
      <button onclick="search('keyword')">Search</button></div>`,
    'with a button above and below':
      keywordForm.replace('</form>', '') + '<button>Search</button></form>',
    'that is only called Search': keywordForm.replace('Keyword', 'Search'),
  };
  for (const [which, form] of Object.entries(forms)) {
    test(`is searched by a keyword form ${which}`, async ({ page }) => {
      const searches = await searchesOf(page, overview(form));
      expect(new Set(searches)).toEqual(new Set(['keyword']));
    });
  }

  test('is searched again until the transaction is listed', async ({ page }) => {
    const found = `searches.length < 2 ? 'No transactions' : \`${listed}\``;
    const searches = await searchesOf(page, overview(keywordForm, found));
    expect(searches.length).toBeGreaterThan(1);
  });
});
