import type { Locator, Page } from '@playwright/test';
import { click } from '../controls/clicking.ts';
import type { Control } from '../controls/control.ts';
import { decorated } from '../controls/names.ts';
import { comes } from '../controls/whichever.ts';

/** How long an open menu may take to show what is in it. Milliseconds. */
const opening = 1_000;

/** Menus of the page's own frame hold no actions of an order. */
const inFrame =
  'nav, [role=navigation], [role=banner], header:not(:is(main, section, article, aside, dialog, [role=dialog]) *)';

/** What opens a menu and does nothing else: it says so, or is called so. */
const menusOn = (page: Page): Locator =>
  page
    .locator('[aria-haspopup=menu], [aria-haspopup=true]')
    .or(page.getByRole('button', { name: called }))
    .or(page.locator('details:not([open]) > summary').filter({ hasText: called }))
    .filter({ visible: true })
    .and(page.locator(`:not(:is(${inFrame}) *)`));

const called =
  /^\W*((order|transaction|more|all) )?(actions?|options)\W*$|^\W*(more|manage|acties|opties|meer)\W*$|^\s*(\.{3}|…|⋮|⋯|•••)\s*$/i;

/** Opens the menu that holds an action which is not on the screen, where there is one. */
export async function openMenuOf(page: Page, { words }: Control): Promise<void> {
  const name = decorated(words);
  // By its role: a description of a refund may begin with the same words.
  const action = (['button', 'link', 'menuitem'] as const)
    .map((role) => page.getByRole(role, { name }))
    .reduce((one, other) => one.or(other))
    .filter({ visible: true })
    .first();
  if (await action.isVisible()) return;
  for (const menu of await menusOn(page).all()) {
    await click(menu);
    if (await comes(action.waitFor({ timeout: opening }))) return;
    await page.keyboard.press('Escape');
  }
}
