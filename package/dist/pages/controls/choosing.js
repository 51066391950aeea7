import { click } from './clicking.js';
import { decorated } from './names.js';
import { anyOffered, offered, reveal } from './offered.js';
import { PageError } from './page-error.js';
import { surfaceOf } from './surface.js';
import { comes } from './whichever.js';
/** Returns the options of a native list; empty for a list that the page draws itself. */
export async function optionsOf(list) {
    const [options] = await optionsOfAll(list);
    if (options)
        return options;
    await list.waitFor({ state: 'attached' });
    return optionsOf(list);
}
/** Returns the options of each matching list. */
export const optionsOfAll = (lists) => lists.evaluateAll((found) => found.map((it) => it instanceof HTMLSelectElement
    ? [...it.options]
        .filter(({ disabled }) => !disabled)
        .map(({ text, value }) => ({ text: text.trim(), value }))
    : []));
/** Chooses an option of a native list. */
export async function chooseIn(list, { value }) {
    await list.selectOption({ value });
}
/** Custom (non-native) lists, which open on a click. Some also accept typing. */
export const dropDowns = (scope) => scope
    .locator('[role=combobox]:not(select, :has([role=combobox])), [aria-haspopup=listbox]:not(select, :has([role=combobox]), [role=combobox] ~ *), [class*=select-toggle]')
    .filter({ visible: true });
/**
 * Chooses the option whose text matches, in a native or a custom list.
 *
 * @param scope where a custom list shows its options
 */
export async function choose(list, option, scope = list.page()) {
    const name = decorated(option);
    const label = await textOfNative(list, name);
    if (label !== undefined) {
        await list.selectOption({ label });
        return;
    }
    const options = await optionsOf(list);
    const wanted = options.find(({ text }) => name.test(text));
    if (wanted) {
        await list.selectOption({ label: wanted.text });
        return;
    }
    if (options.length > 0) {
        const texts = options.map(({ text }) => text).join(', ');
        throw new PageError(`the list has no option ${String(option)}, it offers ${texts}`);
    }
    await chooseOffered(list, scope, name, textFor(option));
}
/** The text of the option, if the list is native and offers it now. Runs no function in the page, as that is slow. */
async function textOfNative(list, name) {
    const option = list.locator('option:not(:disabled)').filter({ hasText: name }).first();
    if ((await option.count()) === 0)
        return undefined;
    const text = (await option.innerText()).replace(/\s+/g, ' ').trim();
    return name.test(text) ? text : undefined;
}
/** Time limit for a list to show its options, or to close. Milliseconds. */
const moving = 2_000;
/** Time limit for a list to fade out after a key closed it. Milliseconds. */
const fading = 500;
/** Opens a custom list and clicks the option. Some lists show an option only after typing. */
async function chooseOffered(list, scope, name, typed) {
    const isOpen = await list.evaluate((it) => it.matches('[role=listbox]'));
    if (!isOpen)
        await open(list, scope, name);
    if (!(await reveal(scope, name)) && (await takesText(list)))
        await typeInto(list, typed);
    await clickOption(scope, name, isOpen);
}
/** Clicks an option and waits until its list is closed, so that it cannot be mixed up with the next list. */
export async function clickOption(scope, name, staysOpen = false) {
    await anyOffered(scope, name).waitFor();
    const option = (await offered(scope, name)).first();
    await click(option);
    if (!staysOpen)
        await comes(option.waitFor({ state: 'hidden', timeout: moving }));
}
/** Opens a list by click, else by keyboard. Returns whether the option shows. */
export async function open(list, scope, name) {
    // Check first: some lists hide their opener while they are open.
    const isField = await takesText(list);
    await click(await surfaceOf(list));
    // A field gets half the time, because typing may show more options.
    const timeout = isField ? moving / 2 : moving;
    if (await comes(anyOffered(scope).waitFor({ timeout }))) {
        return name === undefined || anyOffered(scope, name).isVisible();
    }
    if (isField)
        return false;
    if (await list.evaluate((it) => it.matches('input, [tabindex], button'))) {
        await list.press('ArrowDown');
    }
    return comes(anyOffered(scope, name).waitFor({ timeout: moving }));
}
/** Types into a list and returns whether it then shows the option. */
export async function showsFor(text, name, list, scope) {
    await typeInto(list, text);
    return comes(anyOffered(scope, name).waitFor({ timeout: moving }));
}
/** Closes a list that was opened only to read it. */
export async function close(list, scope) {
    const gone = (timeout) => anyOffered(scope).waitFor({ state: 'hidden', timeout });
    if (await takesText(list))
        await list.fill('');
    await list.page().keyboard.press('Escape');
    if (await comes(gone(fading)))
        return;
    await click(await surfaceOf(list));
    await gone(moving);
}
async function typeInto(list, text) {
    await list.fill('');
    await list.pressSequentially(text);
}
/** Whether the list accepts typing. */
export const takesText = (list) => list.evaluate((it) => it.matches('input:not([readonly], [inputmode=none])'));
/** Builds a text to type from the pattern of an option. */
const textFor = ({ source }) => source
    .replace(/\\[sb]\*?|[\^$()]/g, '')
    .replaceAll('\\', '')
    .split('|', 1)
    .join();
/** Matches the placeholder of a list with no choice yet. "----" was seen on a real page. */
const placeholder = /^(\P{L}*|(please )?(select|choose|pick)\b.*|kies\b.*)$/iu;
/** Matches any text except a placeholder. */
const something = /^(?!\P{L}*$)(?!\s*((please )?(select|choose|pick)|kies)\b)/iu;
/** Chooses the first real option of a list. Used where the documentation allows any. */
export async function chooseAny(list) {
    const options = await optionsOf(list);
    const first = options.find(({ text }) => !placeholder.test(text));
    if (first)
        await list.selectOption({ label: first.text });
    else if (options.length > 0)
        throw new PageError('the list has nothing to choose');
    else
        await chooseOffered(list, list.page(), something, 'a');
}
//# sourceMappingURL=choosing.js.map