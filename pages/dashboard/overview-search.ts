import type { Locator } from '@playwright/test';
import { canBeClicked, click } from '../controls/clicking.ts';
import { buttonsNamed, type Control } from '../controls/control.ts';
import { appears } from '../controls/finding.ts';
import { decorated } from '../controls/names.ts';
import { enterText, pressEnter } from '../controls/typing.ts';
import { dialogs } from '../controls/dialogs.ts';
import { comes } from '../controls/whichever.ts';
import { PageObject } from '../page-object.ts';
import { menu } from './menu.ts';
import { firstQuestions } from './sign-in-words.ts';
import { notSignedOut } from './signed-out.ts';

/** Source: dashboard documentation, transactions: a keyword box with a Search button, or Enter. */
const keyword: Control = { called: 'Keyword', kind: 'field', words: /keyword/i };
const searchBox: Control = {
  called: 'Search box',
  kind: 'field',
  words: /search/i,
  evidence: 'input[type=search]',
};
const search: Control = { called: 'Search', kind: 'action', words: /^\s*search\s*$/i };

const close: Control = {
  called: 'Close',
  kind: 'action',
  words: /^\s*(close|dismiss|back|sluiten|terug|[x×✕✖])\s*$/i,
};

/** Time limit for an overlay to uncover the menu. Milliseconds. */
const leaving = 1_000;

/** Time limit for a menu to open. Milliseconds. */
const opening = 2_000;

/** Finds a transaction by the menu and the overview's search. */
export class OverviewSearch extends PageObject {
  /** Opens the overview. Its menu entry may be hidden until "Transactions" is clicked. */
  async open(): Promise<void> {
    // Details shown on top of the overview may have no close button, so reload the page.
    if (await this.page.locator(dialogs).filter({ visible: true }).first().isVisible()) {
      await this.page.reload({ waitUntil: 'domcontentloaded' });
    }
    const overview = this.anyOf(menu.overview);
    const shown = [menu.overview, menu.transactions, keyword, ...firstQuestions];
    await this.anyOfAll(shown).waitFor();
    await notSignedOut(this.page);
    const entry = this.anyOfAll([menu.overview, menu.transactions]);
    // The overview may already be the start page of the dashboard.
    if (!(await entry.isVisible())) return;
    await this.#uncover(entry);
    if (!(await overview.isVisible())) {
      await this.click(menu.transactions);
      // The click opens a menu or the overview itself.
      await comes(this.anyOfAll([menu.overview, keyword]).waitFor({ timeout: opening }));
    }
    if (await overview.isVisible()) await this.click(menu.overview);
  }

  /** Searches by keyword. The page header may have a search field of its own. */
  async search(text: string): Promise<void> {
    await appears(this.anyOfAll([keyword, searchBox, ...firstQuestions]), this.page, keyword);
    await notSignedOut(this.page);
    const field = await this.find((await this.sees(keyword)) ? keyword : searchBox);
    await enterText(field, text);
    const button = buttonsNamed(await around(field), decorated(search.words))
      .filter({ visible: true })
      .first();
    if (await button.isVisible()) await click(button);
    else await pressEnter(field);
  }

  /** Uncovers the menu. Details on top of it, such as a drawer, may have no close button. */
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

/** The form around a field; if there is none, the smallest element that also contains a Search button. */
async function around(field: Locator): Promise<Locator> {
  const form = field.locator('xpath=ancestor::form[1]');
  if ((await form.count()) > 0) return form;
  const button = buttonsNamed(field.page(), decorated(search.words));
  return field.locator('xpath=ancestor::*').filter({ has: button }).last();
}
