import { click } from '../controls/clicking.js';
import { decorated } from '../controls/names.js';
import { comes } from '../controls/whichever.js';
/** Time limit for an open menu to show its items. Milliseconds. */
const opening = 1_000;
/** Menus in the page frame (header, navigation) have no actions for an order. */
const inFrame = 'nav, [role=navigation], [role=banner], header:not(:is(main, section, article, aside, dialog, [role=dialog]) *)';
/** Buttons that only open a menu, known by an attribute or by their name. */
const menusOn = (page) => page
    .locator('[aria-haspopup=menu], [aria-haspopup=true]')
    .or(page.getByRole('button', { name: called }))
    .or(page.locator('details:not([open]) > summary').filter({ hasText: called }))
    .filter({ visible: true })
    .and(page.locator(`:not(:is(${inFrame}) *)`));
const called = /^\W*((order|transaction|more|all) )?(actions?|options)\W*$|^\W*(more|manage|acties|opties|meer)\W*$|^\s*(\.{3}|…|⋮|⋯|•••)\s*$/i;
/** If the action is not visible, opens the menu that contains it, if there is one. */
export async function openMenuOf(page, { words }) {
    const name = decorated(words);
    // Match by role, because the description of a refund may start with the same words.
    const action = ['button', 'link', 'menuitem']
        .map((role) => page.getByRole(role, { name }))
        .reduce((one, other) => one.or(other))
        .filter({ visible: true })
        .first();
    if (await action.isVisible())
        return;
    for (const menu of await menusOn(page).all()) {
        await click(menu);
        if (await comes(action.waitFor({ timeout: opening })))
            return;
        await page.keyboard.press('Escape');
    }
}
//# sourceMappingURL=actions-menu.js.map