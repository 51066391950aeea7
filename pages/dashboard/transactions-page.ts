import type { Control } from '../control.ts';
import { PageObject } from '../page-object.ts';
import { menu } from './menu.ts';
import { TransactionPage } from './transaction-page.ts';

/** Source: dashboard documentation, transactions: a keyword box with Search, or Enter. */
const keyword: Control = {
  called: 'Keyword',
  kind: 'field',
  words: /keyword|search/i,
  evidence: 'input[type=search]',
};
const search: Control = { called: 'Search', kind: 'action', words: /^\s*search\s*$/i };

/** The ids by which one payment is known; nothing is ever found by being the latest. */
export interface TransactionIds {
  readonly orderId: string;
  readonly pspId: string;
}

/** Transactions > Transaction overview, with its search. */
export class TransactionsPage extends PageObject {
  /** Finds exactly this transaction and opens its details. */
  async open(ids: TransactionIds): Promise<TransactionPage> {
    return this.step(`Dashboard: open transaction ${ids.pspId}`, async () => {
      await this.#openOverview();
      await this.#search(ids.orderId);
      await this.#openRow(ids);
      const details = new TransactionPage(this.page);
      await details.shows(ids.pspId);
      return details;
    });
  }

  /** The overview's entry may be hidden until "Transactions" is opened. */
  async #openOverview(): Promise<void> {
    const overview = this.anyOf(menu.overview);
    await overview.or(this.anyOf(menu.transactions)).first().waitFor();
    if (!(await overview.isVisible())) await this.click(menu.transactions);
    await this.click(menu.overview);
  }

  async #search(text: string): Promise<void> {
    const field = await this.find(keyword);
    await field.fill(text);
    const button = this.page.getByRole('button', { name: search.words });
    if (await button.isVisible()) await button.click();
    else await field.press('Enter');
  }

  /**
   * The row is the smallest element that holds both ids. Its link is followed, or it is clicked
   * itself. The id must be the whole text of a cell, as a refund's description quotes it too.
   */
  async #openRow({ orderId, pspId }: TransactionIds): Promise<void> {
    const cell = await this.find(transaction(pspId));
    const row = cell.locator(`xpath=ancestor-or-self::*[contains(., "${orderId}")][1]`);
    const links = row.getByRole('link').or(row.getByRole('button'));
    const known = new RegExp(`^\\s*(${pspId}|${orderId}|(view|open|show|details).*)\\s*$`, 'i');
    const link = links.filter({ hasText: known }).first();
    const only = (await links.count()) === 1 ? links : cell;
    await ((await link.isVisible()) ? link : only).click();
  }
}

/** A PSP id as the whole text of something. */
const transaction = (pspId: string): Control => ({
  called: `transaction ${pspId}`,
  kind: 'action',
  words: new RegExp(`^\\s*${pspId}\\s*$`),
});
