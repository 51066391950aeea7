import { click } from '../controls/clicking.ts';
import type { Locator } from '@playwright/test';
import type { Control } from '../controls/control.ts';
import { ControlNotFound } from '../controls/control-not-found.ts';
import { PageError } from '../controls/page-error.ts';
import { allowed, within } from '../controls/until.ts';
import { comes } from '../controls/whichever.ts';
import { PageObject } from '../page-object.ts';
import { screenOf } from '../screen/screen.ts';
import { coming, markMissing, reaches } from './addresses.ts';
import { menu } from './menu.ts';
import { TransactionNotShown } from './not-shown.ts';
import { OverviewSearch } from './overview-search.ts';
import { openerOf, rowIn, rowOf, type TransactionIds } from './overview-row.ts';
import { firstQuestions } from './sign-in-words.ts';
import { notSignedOut } from './signed-out.ts';
import { TransactionPage } from './transaction-page.ts';

/** Messages of an empty overview. */
const foundNothing =
  /\b(no|0|zero) (\w+ )?(transactions?|results?|records?|matches|entries|payments?|orders?|data|items)\b|nothing (was |has been )?found|no\w* .{0,30}\b(found|match\w*)\b/i;
/** PSP ids have 16 digits. */
const longNumber = /(?<!\d)\d{16}(?!\d)/;
/** Time limit for an overview to show its list. Milliseconds. */
const listing = 2_000;

/** Transactions > Transaction overview, opened by address or by the menu and its search. */
export class TransactionsPage extends PageObject {
  readonly #search = new OverviewSearch(this.page);

  /** The entries of the dashboard's menu that are visible, in their order. */
  async menu(): Promise<string[]> {
    const bars = this.page.getByRole('navigation').filter({ has: this.anyOf(menu.transactions) });
    const entries = bars.getByRole('link').or(bars.getByRole('button'));
    const texts = await entries.filter({ visible: true }).allInnerTexts();
    return [...new Set(texts.map((it) => it.replace(/\s+/g, ' ').trim()).filter(Boolean))];
  }

  /** Finds exactly this transaction and opens its details. Reads its row in the overview on the way. */
  async open(ids: TransactionIds): Promise<TransactionPage> {
    return this.step(`Dashboard: open transaction ${ids.pspId}`, async () => {
      const details = new TransactionPage(this.page, await this.#find(ids));
      if (await details.openedByAddress(ids.pspId)) return details;
      if (!(await this.anyOfAll(waysToTell(ids)).isVisible())) await this.#find(ids);
      const cell = await this.#cellOf(ids);
      const opened = await details.openedBy(() => this.#openRow(cell, ids), ids.pspId);
      markMissing(this.page, 'details');
      return opened;
    });
  }

  /** Goes to the overview that lists the transaction, and returns its row. */
  async #find(ids: TransactionIds): Promise<string> {
    let row: string | undefined;
    const arrives = async (): Promise<boolean> => {
      row = await this.#lists(ids);
      return row !== undefined;
    };
    if (await reaches(this.page, ['overview', ids.orderId], arrives)) return row ?? '';
    await this.#findBySearch(ids);
    markMissing(this.page, 'overview');
    return (await this.#rowNow(ids)) ?? '';
  }

  /** Waits until the dashboard shows something. Returns the transaction's row, if it is listed. */
  async #lists(ids: TransactionIds): Promise<string | undefined> {
    const other = this.anyOfAll([menu.overview, menu.transactions, ...firstQuestions]);
    const shown = await within(Math.min(coming, allowed()), async () => {
      const row = await this.#rowNow(ids);
      return row !== undefined || (await other.isVisible()) ? { row } : undefined;
    });
    if (shown?.row !== undefined) return shown.row;
    await notSignedOut(this.page);
    return within(listing, () => this.#rowNow(ids));
  }

  /** The row that is visible now. A page that is just being left shows none. */
  async #rowNow(ids: TransactionIds): Promise<string | undefined> {
    const screen = await screenOf(this.page).catch(() => undefined);
    return screen && rowIn(screen.root, ids);
  }

  /** Repeats the search: a new transaction may not be listed yet. */
  async #findBySearch(ids: TransactionIds): Promise<void> {
    const found = waysToTell(ids);
    await this.#search.open();
    for (const timeout of shares(allowed())) {
      await this.#search.search(ids.orderId);
      if (await comes(this.anyOfAll(found).waitFor({ timeout }))) return;
      await notSignedOut(this.page);
    }
    const { message } = await ControlNotFound.on(this.page, found[0]);
    throw (await this.#isListed()) ? new TransactionNotShown(message) : new PageError(message);
  }

  async #cellOf(ids: TransactionIds): Promise<Locator> {
    const [listed, ordered] = waysToTell(ids);
    return this.find((await this.sees(listed)) ? listed : ordered);
  }

  /** Whether the overview works: it says that nothing was found, or lists others after an empty search. */
  async #isListed(): Promise<boolean> {
    if (foundNothing.test(await this.text())) return true;
    await this.#search.search('');
    const any = this.page.getByText(longNumber).filter({ visible: true }).first();
    return comes(any.waitFor({ timeout: listing }));
  }

  /**
   * Follows the link in the row, or clicks the cell. The id must be the whole text of a cell, because the
   * description of a refund quotes it too.
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
 * Splits the total time (milliseconds) into timeouts for repeated searches. Each is twice the previous one,
 * and the last gets about half of the total, so that a slow answer still counts.
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

/** By PSP id, or by order id where a list shows only that; the details then show whether it is the right one. */
const waysToTell = ({ pspId, orderId }: TransactionIds): readonly [Control, Control] => [
  openerOf(pspId, `transaction ${pspId}`),
  openerOf(orderId, `transaction ${pspId}`),
];
