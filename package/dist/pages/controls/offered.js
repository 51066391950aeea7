import { comes } from './whichever.js';
/** The container of an open list whose options have no role. */
const opened = 'ul, [role=listbox], details[open], [class*=drop i], [class*=menu i], [class*=popup i], [class*=options i], [class*=results i]';
const rows = 'li, [class*=option i], [class*=item i], [class*=choice i], [class*=result i], [onclick], label, a, button';
/** Openers: they show the chosen value, which is not an option. */
const openers = '[role=combobox], [aria-haspopup], [data-toggle], summary';
/** The visible options of a list, by role. */
const byRole = (scope, name) => scope.getByRole('option', name ? { name } : {}).filter({ visible: true });
/** Visible options without a role: the smallest rows of the open container. */
const drawn = (scope, name = /\p{L}|\p{N}/u) => scope
    .locator(opened)
    .locator(rows)
    .and(scope.locator(`:not(:is(${openers}) *)`))
    .filter({ hasNot: scope.locator(rows), hasText: name, visible: true });
/** Matches any visible option. */
export const anyOffered = (scope, name) => byRole(scope, name).or(drawn(scope, name)).first();
/** The options that are visible now. */
export const offered = async (scope, name) => (await byRole(scope).first().isVisible()) ? byRole(scope, name) : drawn(scope, name);
/** Scroll limit, in screens: enough for a list of countries. */
const most = 40;
/** The texts of all options. Scrolls, because a long list may render only what is in view. */
export async function textsOffered(scope) {
    const texts = new Set();
    for (let turn = 0; turn < most; turn += 1) {
        const shown = await offered(scope);
        const before = texts.size;
        for (const text of await shown.allTextContents())
            texts.add(text.trim());
        if (texts.size === before)
            break;
        await intoSight(shown.last());
    }
    return [...texts];
}
/** Scrolls down and then up until the option is rendered. Returns whether it is. */
export async function reveal(scope, name) {
    for (const end of ['last', 'first']) {
        let known = [];
        for (let turn = 0; turn < most; turn += 1) {
            if (await (await offered(scope, name)).first().isVisible())
                return true;
            const shown = await offered(scope);
            const texts = await shown.allTextContents();
            if (texts.length === 0 || texts.join() === known.join())
                break;
            known = texts;
            await intoSight(shown[end]());
        }
    }
    return false;
}
/** Scrolls to an option and waits for the list to render. The list may remove the option meanwhile. */
const intoSight = (option) => comes(option.evaluate((it) => {
    it.scrollIntoView({ block: 'center' });
    return new Promise((drawnAnew) => {
        requestAnimationFrame(() => requestAnimationFrame(drawnAnew));
    });
}, undefined, { timeout: 1_000 }));
//# sourceMappingURL=offered.js.map