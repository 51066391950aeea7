import type { Locator } from '@playwright/test';
import { canBeClicked, click } from '../controls/clicking.ts';
import { buttonsNamed, type Control } from '../controls/control.ts';
import { appears } from '../controls/finding.ts';
import { decorated } from '../controls/names.ts';
import { enterText, pressEnter } from '../controls/typing.ts';
import { comes } from '../controls/whichever.ts';
import { PageObject } from '../page-object.ts';
import { menu } from './menu.ts';
import { questions } from './sign-in-words.ts';
import { notSignedOut } from './signed-out.ts';

/** Source: dashboard documentation, transactions: a keyword box with Search, or Enter. */
const keyword: Control = { called: 'Keyword', kind: 'field', words: /keyword/i };
const searchBox: Control = {
  called: 'Search box',
  kind: 'field',
  words: /search/i,
  evidence: 'input[type=search]',
};
const search: Control = { called: 'Search', kind: 'action', words: /^\s*search\s*$/i };

const dialog = 'dialog[open], [role=dialog], [aria-modal=true]';
const close: Control = {
  called: 'Close',
  kind: 'action',
  words: /^\s*(close|dismiss|back|sluiten|terug|[x×✕✖])\s*$/i,
};

/** How long what lies over the menu may take to go. Milliseconds. */
const leaving = 1_000;

/** How long a menu may take to open. Milliseconds. */
const opening = 2_000;

/** The way to a transaction by the menu and the search of the overview. */
export class OverviewSearch extends PageObject {
  /** The overview's entry may be hidden until "Transactions" is opened. */
  async open(): Promise<void> {
    // Details that stand over the overview may have no way out but another visit.
    if (await this.page.locator(dialog).filter({ visible: true }).first().isVisible()) {
      await this.page.reload({ waitUntil: 'domcontentloaded' });
    }
    const overview = this.anyOf(menu.overview);
    await this.anyOfAll([menu.overview, menu.transactions, keyword, questions.password]).waitFor();
    await notSignedOut(this.page);
    const entry = this.anyOfAll([menu.overview, menu.transactions]);
    // An overview that is the dashboard's start needs no way to it.
    if (!(await entry.isVisible())) return;
    await this.#uncover(entry);
    if (!(await overview.isVisible())) {
      await this.click(menu.transactions);
      // It opens a menu, or leads to the overview itself.
      await comes(this.anyOfAll([menu.overview, keyword]).waitFor({ timeout: opening }));
    }
    if (await overview.isVisible()) await this.click(menu.overview);
  }

  /** Searches by a keyword. The frame of the page may have a search of its own. */
  async search(text: string): Promise<void> {
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
}

/** The form of a field; without one, the smallest element that holds a Search button as well. */
async function around(field: Locator): Promise<Locator> {
  const form = field.locator('xpath=ancestor::form[1]');
  if ((await form.count()) > 0) return form;
  const button = buttonsNamed(field.page(), decorated(search.words));
  return field.locator('xpath=ancestor::*').filter({ has: button }).last();
}
