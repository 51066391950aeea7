import type { Locator, Page } from '@playwright/test';
import { clickIfReachable } from '../controls/clicking.ts';
import type { Control } from '../controls/control.ts';
import { dialogs } from '../controls/dialogs.ts';
import { decorated } from '../controls/names.ts';
import { comes } from '../controls/whichever.ts';

/** Time limit for a menu to be reachable, and to show its items. Milliseconds. */
const opening = 1_000;

/** Menus in the page frame (header, navigation) have no actions for an order. */
const inFrame =
  'nav, [role=navigation], [role=banner], header:not(:is(main, section, article, aside, dialog, [role=dialog]) *)';

/** Buttons that only open a menu, known by an attribute or by their name. */
const menusOn = (page: Page): Locator =>
  page
    .locator('[aria-haspopup=menu], [aria-haspopup=true]')
    .or(page.getByRole('button', { name: called }))
    .or(page.locator('details:not([open]) > summary').filter({ hasText: called }))
    .filter({ visible: true })
    .and(page.locator(`:not(:is(${inFrame}) *)`));

const called =
  /^\W*((order|transaction|more|all) )?(actions?|options)\W*$|^\W*(more|manage|acties|opties|meer)\W*$|^\s*(\.{3}|…|⋮|⋯|•••)\s*$/i;

/** Menus in the head of a list's column sort and hide it. */
const inColumnHead = ':is(thead, [role=columnheader]) *';
/** A list beside the details may offer the same action for another order in each of its rows. */
const inRow = ':is(tr, [role=row]) *';
const inDialog = `:is(${dialogs}) *`;

/**
 * Finds the action of the details, and opens the menu that contains it, if there is one. What is in the row of
 * a list comes last.
 *
 * @returns undefined if none is offered
 */
export async function offeredAction(page: Page, { words }: Control): Promise<Locator | undefined> {
  const name = decorated(words);
  // Match by role, because the description of a refund may start with the same words.
  const all = (['button', 'link', 'menuitem'] as const)
    .map((role) => page.getByRole(role, { name }))
    .reduce((one, other) => one.or(other))
    .filter({ visible: true });
  const menus = menusOn(page).and(page.locator(`:not(${inColumnHead})`));
  for (const isOwn of [true, false]) {
    const action = (isOwn ? all.and(page.locator(`:not(${inRow})`)) : all).first();
    if (await action.isVisible()) return action;
    // Each menu is opened once.
    const placed = menus.and(page.locator(isOwn ? `:not(${inRow})` : inRow));
    const covering = await placed.and(page.locator(inDialog)).all();
    const others = await placed.and(page.locator(`:not(${inDialog})`)).all();
    for (const menu of [...covering, ...others]) {
      // What covers a menu is what the merchant works with.
      if (!(await clickIfReachable(menu, opening))) continue;
      if (await comes(action.waitFor({ timeout: opening }))) return action;
      await page.keyboard.press('Escape');
    }
  }
  return undefined;
}
