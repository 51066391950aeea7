import { expect, test, type Page } from '@playwright/test';
import type { ApiOrder } from '../../../fixtures/api/schemas.ts';
import { Merchant } from '../../../fixtures/order/merchant.ts';
import type { PlacedOrder } from '../../../fixtures/order/order.ts';
import type { Witnesses } from '../../../fixtures/witnesses/witnesses.ts';
import { DecisionPanel } from '../../../pages/dashboard/decision-panel.ts';
import { TransactionPage } from '../../../pages/dashboard/transaction-page.ts';
import { neverSkipped } from '../support/never-skipped.ts';

/** A details page that records the actions on it. */
const details = (content: string): string => `
  <script>
    const done = [];
    const did = (what) => { done.push(what); return false; };
    const showsLater = (id) => setTimeout(() => { document.getElementById(id).hidden = false; }, 1_000);
  </script>
  ${content}
  <section hidden id="comment"><label>Add transaction comment <input></label>
    <button onclick="did('Add')">Add</button></section>
  <section hidden id="confirmation"><p>Are you sure?</p>
    <button onclick="did('Confirm')">Confirm</button></section>`;

const action = (name: string, then = ''): string =>
  `<button type="button" onclick="did('${name}'); ${then}">${name}</button>`;
const form = (name: string, then = ''): string =>
  `<form onsubmit="${then}; return did('${name}')"><button>${name}</button></form>`;

/** The actions until the order changes, which happens after this number of clicks of any kind. */
async function decided(page: Page, content: string, clicks: number): Promise<string[]> {
  await page.setContent(details(content));
  const changed = () => page.waitForFunction(`done.length === ${clicks}`);
  await new TransactionPage(page).decide('decline', 'Not in stock', changed);
  return page.evaluate<string[]>('done');
}

test.describe('Declining an order', () => {
  test.use({ actionTimeout: 10_000 });

  const summary = `<h2>Order summary</h2>${action('Refund order')}${action('Accept')}`;
  const asksComment = summary + action('Decline', "showsLater('comment')");
  const pages: Readonly<Record<string, string>> = {
    'a search in the header': `<form onsubmit="return did('Search')"><input><button>Search</button>
      <input type="submit" value="Go"></form>${asksComment}`,
    'actions that are forms': `<h2>Order summary</h2>${form('Refund order')}${form('Accept')}
      ${form('Decline', "showsLater('comment')")}`,
    'a menu of actions': `<header><button aria-haspopup="menu" onclick="did('Profile')"></button></header>
      <aside><header>Order summary <button aria-haspopup="menu" aria-label="More" onclick="
        nextElementSibling.hidden = false">...</button>
      <div role="menu" hidden>${action('Decline', "showsLater('comment')").replace('<button', '<button role="menuitem"')}</div></header></aside>`,
    'the OK of a notification': `${asksComment}<h2>Notification history</h2>
      <table><tr><td>POST</td><td>OK</td></tr></table>`,
  };
  for (const [what, content] of Object.entries(pages)) {
    test(`waits for the comment beside ${what}`, async ({ page }) => {
      expect(await decided(page, content, 2)).toEqual(['Decline', 'Add']);
      await expect(page.getByLabel('Add transaction comment')).toHaveValue('Not in stock');
    });
  }

  test('confirms where that is asked', async ({ page }) => {
    const content = summary + action('Decline', "showsLater('confirmation')");
    expect(await decided(page, content, 2)).toEqual(['Decline', 'Confirm']);
  });

  test('is done where nothing is asked', async ({ page }) => {
    const content = summary + action('Decline');
    expect(await decided(page, content, 1)).toEqual(['Decline']);
  });
});

test('an order is watched from the moment of the decision, however long the dashboard takes', async () => {
  const events: string[] = [];
  const read = (): Promise<ApiOrder> => {
    const status = events.includes('decide') ? 'void' : 'uncleared';
    events.push('read');
    return Promise.resolve({ status } as ApiOrder);
  };
  const order = {
    witnesses: {
      patience: 0,
      dashboard: {
        openOrder: () => {
          events.push('open');
          return Promise.resolve({
            decide: async (_how: string, _comment: string, changed: () => Promise<unknown>) => {
              events.push('decide');
              await changed();
            },
          });
        },
      },
    },
    read,
    readUntil: read,
  };
  const merchant = new Merchant(order.witnesses as unknown as Witnesses, neverSkipped);
  await merchant.act(order as unknown as PlacedOrder, 'decline');
  expect(events).toEqual(['read', 'open', 'decide', 'read']);
});

test.describe('Accepting a refund', () => {
  test.use({ actionTimeout: 10_000 });

  const url = 'http://dashboard.test/';

  test('leaves the page only when the comment has been taken', async ({ page }) => {
    const asks = `<form method="post"><label>Add transaction comment <input name="comment"></label>
      <button type="button" onclick="setTimeout(() => form.submit(), 50)">Add</button></form>`;
    await page.route(url, async (route) => {
      const isSent = route.request().method() === 'POST';
      // oxlint-disable-next-line project/no-wait -- the server's
      if (isSent) await new Promise((resolve) => setTimeout(resolve, 700));
      await route.fulfill({ contentType: 'text/html', body: isSent ? '<p>Accepted' : asks });
    });
    await page.goto(url);
    await new DecisionPanel(page).enterComment('Goods came back');
    await expect(page.getByText('Accepted')).toBeVisible({ timeout: 1 });
  });

  test('goes on where the form stays, and is empty again', async ({ page }) => {
    await page.setContent(`<label>Add transaction comment <input></label>
      <button onclick="setTimeout(() => { document.querySelector('input').value = ''; }, 300)">Add</button>`);
    await new DecisionPanel(page).enterComment('Goods came back');
    await expect(page.getByLabel('Add transaction comment')).toHaveValue('', { timeout: 1 });
  });
});
