import type { Locator } from '@playwright/test';
import { canBeClicked, click } from '../controls/clicking.ts';
import { ControlNotFound } from '../controls/control-not-found.ts';
import { buttonsNamed, type Control } from '../controls/control.ts';
import { appears } from '../controls/finding.ts';
import { decorated } from '../controls/names.ts';
import { PageObject } from '../page-object.ts';
import { enterText, pressEnter } from '../controls/typing.ts';
import { PageError } from '../controls/page-error.ts';
import { allowed } from '../controls/until.ts';
import { comes } from '../controls/whichever.ts';
import { menu } from './menu.ts';
import { TransactionNotShown } from './not-shown.ts';
import { rowOf, textOfRow, type TransactionIds } from './overview-row.ts';
import { questions } from './sign-in-words.ts';
import { notSignedOut } from './signed-out.ts';
import { TransactionPage } from './transaction-page.ts';

/** Source: dashboard documentation, transactions: a keyword box with Search, or Enter. */
const keyword: Control = { called: 'Keyword', kind: 'field', words: /keyword/i };
const searchBox: Control = {
  called: 'Search box',
  kind: 'field',
  words: /search/i,
  evidence: 'input[type=search]',
};
const search: Control = { called: 'Search', kind: 'action', words: /^\s*search\s*$/i };

/** What an overview says that lists nothing. */
const foundNothing =
  /\b(no|0|zero) (\w+ )?(transactions?|results?|records?|matches|entries|payments?|orders?|data|items)\b|nothing (was |has been )?found|no\w* .{0,30}\b(found|match\w*)\b/i;
/** PSP ids have 16 digits. */
const longNumber = /(?<!\d)\d{16}(?!\d)/;
/** How long an overview may take to list what it has. Milliseconds. */
const listing = 2_000;

const dialog = 'dialog[open], [role=dialog], [aria-modal=true]';
const close: Control = {
  called: 'Close',
  kind: 'action',
  words: /^\s*(close|dismiss|back|sluiten|terug|[x×✕✖])\s*$/i,
};

/** How long what lies over the menu may take to go. Milliseconds. */
const leaving = 1_000;

/** Transactions > Transaction overview, with its search. */
export class TransactionsPage extends PageObject {
  /** Finds exactly this transaction and opens its details. */
  async open(ids: TransactionIds): Promise<TransactionPage> {
    return this.step(`Dashboard: open transaction ${ids.pspId}`, async () => {
      await this.#openOverview();
      const cell = await this.#find(ids);
      const listed = await textOfRow(cell, ids);
      const details = new TransactionPage(this.page, listed);
      return details.openedBy(() => this.#openRow(cell, ids), ids.pspId);
    });
  }

  /** The overview's entry may be hidden until "Transactions" is opened. */
  async #openOverview(): Promise<void> {
    // Details that stand over the overview may have no way out but another visit.
    if (await this.page.locator(dialog).filter({ visible: true }).first().isVisible()) {
      await this.page.reload({ waitUntil: 'domcontentloaded' });
    }
    const overview = this.anyOf(menu.overview);
    await this.anyOfAll([menu.overview, menu.transactions, keyword, questions.password]).waitFor();
    await notSignedOut(this.page);
    const hasMenu = await overview.or(this.anyOf(menu.transactions)).first().isVisible();
    // An overview that is the dashboard's start needs no way to it.
    if (!hasMenu) return;
    await this.#uncover(overview.or(this.anyOf(menu.transactions)).first());
    if (!(await overview.isVisible())) {
      await this.click(menu.transactions);
      // It opens a menu, or leads to the overview itself.
      await comes(this.anyOfAll([menu.overview, keyword]).waitFor({ timeout: listing }));
    }
    if (await overview.isVisible()) await this.click(menu.overview);
  }

  /** Details that lie over the menu, such as in a drawer, may have no way out but another visit. */
  async #uncover(entry: Locator): Promise<void> {
    const ways = [
      () => this.page.keyboard.press('Escape'),
      () => click(this.anyOf(close), { timeout: leaving }),
      () => this.page.goto(new URL('/', this.page.url()).href, { waitUntil: 'domcontentloaded' }),
    ];
    for (const way of ways) {
      if (await canBeClicked(entry, leaving)) return;
      await comes(way());
    }
  }

  /** What happened a moment ago may not be listed yet, so it is searched for again until it is. */
  async #find({ orderId, pspId }: TransactionIds): Promise<Locator> {
    const listed = transaction(pspId, pspId);
    // An overview may tell a transaction by its order only; its details tell whether it is the one.
    const ordered = transaction(pspId, orderId);
    for (const timeout of shares(allowed())) {
      await this.#search(orderId);
      if (await comes(this.anyOfAll([listed, ordered]).waitFor({ timeout }))) {
        return this.find((await this.sees(listed)) ? listed : ordered);
      }
      await notSignedOut(this.page);
    }
    const { message } = await ControlNotFound.on(this.page, listed);
    throw (await this.#isListed()) ? new TransactionNotShown(message) : new PageError(message);
  }

  /** Whether the overview can be read: it says that nothing was found, or lists others once it may. */
  async #isListed(): Promise<boolean> {
    if (foundNothing.test(await this.text())) return true;
    await this.#search('');
    const any = this.page.getByText(longNumber).filter({ visible: true }).first();
    return comes(any.waitFor({ timeout: listing }));
  }

  /** The frame of the page may have a search of its own. */
  async #search(text: string): Promise<void> {
    await appears(this.anyOfAll([keyword, searchBox, questions.password]), this.page, keyword);
    await notSignedOut(this.page);
    const field = await this.find((await this.sees(keyword)) ? keyword : searchBox);
    await enterText(field, text);
    const button = buttonsNamed(await around(field), decorated(search.words))
      .filter({ visible: true })
      .first();
    if (await button.isVisible()) await click(button);
    else await pressEnter(field);
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

/** The form of a field; without one, the smallest element that holds a Search button as well. */
async function around(field: Locator): Promise<Locator> {
  const form = field.locator('xpath=ancestor::form[1]');
  if ((await form.count()) > 0) return form;
  const button = buttonsNamed(field.page(), decorated(search.words));
  return field.locator('xpath=ancestor::*').filter({ has: button }).last();
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

/** An id as the whole text of something. */
const transaction = (pspId: string, id: string): Control => ({
  called: `transaction ${pspId}`,
  kind: 'action',
  words: new RegExp(`^\\s*${id}\\s*$`),
});
