import { click } from '../controls/clicking.ts';
import type { Locator } from '@playwright/test';
import type { Control } from '../controls/control.ts';
import { ControlNotFound } from '../controls/control-not-found.ts';
import { PageError } from '../controls/page-error.ts';
import { allowed } from '../controls/until.ts';
import { comes } from '../controls/whichever.ts';
import { PageObject } from '../page-object.ts';
import { coming, markMissing, reaches } from './addresses.ts';
import { menu } from './menu.ts';
import { TransactionNotShown } from './not-shown.ts';
import { OverviewSearch } from './overview-search.ts';
import { rowOf, textOfRow, type TransactionIds } from './overview-row.ts';
import { questions } from './sign-in-words.ts';
import { notSignedOut } from './signed-out.ts';
import { TransactionPage } from './transaction-page.ts';

/** What an overview says that lists nothing. */
const foundNothing =
  /\b(no|0|zero) (\w+ )?(transactions?|results?|records?|matches|entries|payments?|orders?|data|items)\b|nothing (was |has been )?found|no\w* .{0,30}\b(found|match\w*)\b/i;
/** PSP ids have 16 digits. */
const longNumber = /(?<!\d)\d{16}(?!\d)/;
/** How long an overview may take to list what it has. Milliseconds. */
const listing = 2_000;

/** Transactions > Transaction overview, by its address or by the menu and its search. */
export class TransactionsPage extends PageObject {
  readonly #search = new OverviewSearch(this.page);

  /** Finds exactly this transaction and opens its details; the overview's row is read on the way. */
  async open(ids: TransactionIds): Promise<TransactionPage> {
    return this.step(`Dashboard: open transaction ${ids.pspId}`, async () => {
      const cell = await this.#find(ids);
      const details = new TransactionPage(this.page, await textOfRow(cell, ids));
      if (await details.openedByAddress(ids.pspId)) return details;
      const row = (await cell.isVisible()) ? cell : await this.#find(ids);
      const opened = await details.openedBy(() => this.#openRow(row, ids), ids.pspId);
      markMissing(this.page, 'details');
      return opened;
    });
  }

  async #find(ids: TransactionIds): Promise<Locator> {
    if (await reaches(this.page, ['overview', ids.orderId], () => this.#lists(ids)))
      return this.#cellOf(ids);
    const cell = await this.#findBySearch(ids);
    markMissing(this.page, 'overview');
    return cell;
  }

  /** Whether the page lists the transaction, once something of the dashboard is there. */
  async #lists(ids: TransactionIds): Promise<boolean> {
    const found = waysToTell(ids);
    const something = [...found, menu.overview, menu.transactions, questions.password];
    await comes(this.anyOfAll(something).waitFor({ timeout: Math.min(coming, allowed()) }));
    if (await this.anyOfAll(found).isVisible()) return true;
    await notSignedOut(this.page);
    return comes(this.anyOfAll(found).waitFor({ timeout: listing }));
  }

  /** What happened a moment ago may not be listed yet, so it is searched for again until it is. */
  async #findBySearch(ids: TransactionIds): Promise<Locator> {
    const found = waysToTell(ids);
    await this.#search.open();
    for (const timeout of shares(allowed())) {
      await this.#search.search(ids.orderId);
      if (await comes(this.anyOfAll(found).waitFor({ timeout }))) return this.#cellOf(ids);
      await notSignedOut(this.page);
    }
    const { message } = await ControlNotFound.on(this.page, found[0]);
    throw (await this.#isListed()) ? new TransactionNotShown(message) : new PageError(message);
  }

  async #cellOf(ids: TransactionIds): Promise<Locator> {
    const [listed, ordered] = waysToTell(ids);
    return this.find((await this.sees(listed)) ? listed : ordered);
  }

  /** Whether the overview can be read: it says that nothing was found, or lists others once it may. */
  async #isListed(): Promise<boolean> {
    if (foundNothing.test(await this.text())) return true;
    await this.#search.search('');
    const any = this.page.getByText(longNumber).filter({ visible: true }).first();
    return comes(any.waitFor({ timeout: listing }));
  }

  /**
   * The row's link is followed, or it is clicked itself. The id must be the whole text of a cell, as a
   * refund's description quotes it too.
   */
  async #openRow(cell: Locator, { orderId, pspId }: TransactionIds): Promise<void> {
    const row = rowOf(cell, orderId);
    const links = row.getByRole('link').or(row.getByRole('button'));
    const known = new RegExp(`^\\s*(${pspId}|${orderId}|(view|open|show|details).*)\\s*$`, 'i');
    const link = links.filter({ hasText: known }).first();
    const only = (await links.count()) === 1 ? links : cell;
    await click((await link.isVisible()) ? link : only);
  }
}

/**
 * How long each search may take, of this time in all. Milliseconds. Each gets twice as much as the
 * one before and the last one half of all, so that a slow answer is waited for.
 */
function shares(all: number): number[] {
  const given: number[] = [];
  let left = all;
  for (let next = 1_000; left >= 2 * next; next *= 2) {
    given.push(next);
    left -= next;
  }
  return [...given, left];
}

/** By its own id; an overview may tell a transaction by its order only, its details tell whether it is the one. */
const waysToTell = ({ pspId, orderId }: TransactionIds): readonly [Control, Control] => [
  transaction(pspId, pspId),
  transaction(pspId, orderId),
];

/** An id as the whole text of something. */
const transaction = (pspId: string, id: string): Control => ({
  called: `transaction ${pspId}`,
  kind: 'action',
  words: new RegExp(`^\\s*${id}\\s*$`),
});
