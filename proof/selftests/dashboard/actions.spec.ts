import { expect, test } from '@playwright/test';
import { TransactionPage } from '../../../pages/dashboard/transaction-page.ts';

/** A menu button that opens a menu with one item; a click on the item sets the page's title. */
const menu = (label: string, item: string, does: string): string => `
  <button aria-haspopup="menu" aria-label="${label}" onclick="
    const open = document.createElement('div');
    open.style = 'position: fixed; top: 0; z-index: 9';
    open.innerHTML = '<div role=menu><div role=menuitem>${item}</div></div>';
    open.querySelector('[role=menuitem]').onclick = () => { document.title = '${does}'; open.remove(); };
    document.body.append(open);">⋮</button>`;

const details = (kebab: string): string => `
  <h2>Transaction details</h2><p>TID 1756461600123456</p>
  <h2>Order summary</h2><p>Order ID e2e-made-up-1</p>${kebab}`;

const own = menu('More', 'Refund order', 'of these details');
const column = `<div role="grid"><div role="row">
  <div role="columnheader">ID ${menu('ID column menu', 'Sort', 'the list')}</div></div></div>`;
const rows = `<table><tr><td>1756461600123457<td>${menu('More', 'Refund order', 'of another order')}</tr></table>`;
const modal = 'style="position: fixed; inset: 0; background: white"';

/** Where the menu of the details is, and which other menus the page has before it. */
const pages: Readonly<Record<string, string>> = {
  'beside a list with menus in its columns': `${column}<aside>${details(own)}</aside>`,
  'in a dialog over a list with menus in its columns': `${column}<div role="dialog" aria-modal="true" ${modal}>${details(own)}</div>`,
  'in a sheet without a role over a list with menus': `${column}${menu('More', 'Export', 'the list')}<div ${modal}>${details(own)}</div>`,
  'beside a list with menus in its rows': `${rows}<aside>${details(own)}</aside>`,
  'in a dialog over a list with menus in its rows': `${rows}<div role="dialog" ${modal}>${details(own)}</div>`,
  'in a row of the details': details(`<table><tr><td>Actions<td>${own}</tr></table>`),
};

for (const [where, html] of Object.entries(pages)) {
  test(`the action of an order is in a menu ${where}`, async ({ page }) => {
    page.setDefaultTimeout(5_000);
    await page.setContent(html);
    await new TransactionPage(page).refundOrder();
    await expect(page).toHaveTitle('of these details');
  });
}
