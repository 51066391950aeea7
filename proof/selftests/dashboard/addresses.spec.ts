import { expect, test, type Page } from '@playwright/test';
import { TransactionsPage } from '../../../pages/dashboard/transactions-page.ts';

const ids = { orderId: 'e2e-made-up-1', pspId: '1756461600123456' };
const overviewAddress = `/allpayments?options.query=${ids.orderId}`;
const detailsAddress = `/transaction/${ids.pspId}`;

const menu = '<nav><a href="/">Transactions</a> <a href="/overview">Transaction overview</a></nav>';
const details = `${menu}<h2>Transaction details</h2><p>PSP ID ${ids.pspId}</p><h2>Order summary</h2>`;
const row = `<table><tr><td><a href="/row">${ids.pspId}</a></td><td>${ids.orderId}</td><td>1.37 EUR</td></tr></table>`;
const search = '<form action="/found"><label>Keyword <input></label><button>Search</button></form>';

/** Serves a dashboard with these pages and records the requested addresses. */
async function dashboard(page: Page, name: string, pages: Readonly<Record<string, string>>) {
  const known: Readonly<Record<string, string>> = {
    '/': menu,
    '/overview': menu + search,
    '/found?': menu + search + row,
    '/row': details,
    ...pages,
  };
  const asked: string[] = [];
  const origin = `http://${name}.test`;
  await page.route(`${origin}/**`, (route) => {
    const path = route.request().url().slice(origin.length);
    asked.push(path);
    const body = known[path];
    return route.fulfill({ contentType: 'text/html', status: body ? 200 : 404, body: body ?? '' });
  });
  await page.goto(origin);
  /** Opens the transaction. Returns the text of its overview row, and the addresses visited. */
  const open = async (): Promise<{ row: string; way: string[] }> => {
    asked.length = 0;
    const reading = await (await new TransactionsPage(page).open(ids)).read();
    expect(reading.pspId).toBe(ids.pspId);
    return { row: reading.row, way: [...asked] };
  };
  return { open };
}

test.use({ actionTimeout: 5_000 });

test('A transaction is opened by its address, its row is read on the way', async ({ page }) => {
  const { open } = await dashboard(page, 'both', {
    [overviewAddress]: row,
    [detailsAddress]: details,
  });
  const { row: text, way } = await open();
  expect(way).toEqual([overviewAddress, detailsAddress]);
  expect(text).toContain('1.37 EUR');
});

test('Without an address of its own it is opened by its row; that is remembered', async ({
  page,
}) => {
  const { open } = await dashboard(page, 'rows', { [overviewAddress]: row });
  const first = await open();
  expect(first.way).toEqual([overviewAddress, detailsAddress, overviewAddress, '/row']);
  expect(first.row).toContain('1.37 EUR');
  expect((await open()).way).toEqual([overviewAddress, '/row']);
});

const strangers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'that leads nowhere': {},
  'that leads to the start': { [overviewAddress]: menu },
};
for (const [which, pages] of Object.entries(strangers)) {
  test(`An overview with an address ${which} is searched; that is remembered`, async ({ page }) => {
    const { open } = await dashboard(page, which.replaceAll(' ', '-'), {
      ...pages,
      [detailsAddress]: details,
    });
    const first = await open();
    expect(first.way).toEqual([overviewAddress, '/', '/overview', '/found?', detailsAddress]);
    expect(first.row).toContain('1.37 EUR');
    expect((await open()).way).toEqual(['/overview', '/found?', detailsAddress]);
  });
}
