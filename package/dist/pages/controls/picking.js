import { click } from './clicking.js';
import { choose, chooseAny } from './choosing.js';
import { anyOf } from './control.js';
import { appears, find } from './finding.js';
import { decorated } from './names.js';
import { surfaceOf } from './surface.js';
/**
 * Chooses one option in any form the page offers: a list, radio buttons, or names to click.
 * Source: bank of Dotpay and MyBank, type of Billink; a suite clicked a bank's name.
 *
 * @param control the list, by the words that name it or its group
 * @param option leave out where the documentation allows any
 */
export async function pick(scope, control, option) {
    const list = anyOf(scope, control);
    const radio = radioOf(scope, control, option);
    const name = option ? anyOf(scope, nameToClick(option)) : anyNameToClick(scope, control);
    await appears(list.or(radio).or(name).first(), scope, control);
    if (await radio.isVisible())
        await click(await surfaceOf(radio));
    else if (!(await list.isVisible()))
        await click(name);
    else if (option)
        await choose(await find(scope, control), option);
    else
        await chooseAny(await find(scope, control));
}
/** An option that is not in a list: its name is clicked. */
export const nameToClick = (option) => ({
    called: option.source,
    kind: 'action',
    words: option,
});
/** A visible radio button. Its text may not be a clickable label. */
const radioOf = (scope, control, option) => (option
    ? scope.getByRole('radio', { name: decorated(option) })
    : groupOf(scope, control).getByRole('radio'))
    .filter({ visible: true })
    .first();
function groupOf(scope, { words }) {
    const name = decorated(words);
    return scope.getByRole('group', { name }).or(scope.getByRole('radiogroup', { name }));
}
/** Texts below a form that are not options. */
const noChoice = /confirm|bevestig|cancel|annul|powered|all (payment )?methods/i;
/** The first option of the group, or the first after the words, when option names are not known. */
function anyNameToClick(scope, control) {
    const following = scope
        .getByText(decorated(control.words))
        .filter({ visible: true })
        .locator('xpath=following::*[self::button or self::label or self::a][1]');
    return groupOf(scope, control)
        .locator('label, button, a')
        .or(following)
        .filter({ visible: true, hasText: /\p{L}/u, hasNotText: noChoice })
        .first();
}
//# sourceMappingURL=picking.js.map