import { click } from '../controls/clicking.js';
import { headingsIn } from '../screen/headings.js';
import { screenOf } from '../screen/screen.js';
import { frameThatShows } from '../controls/frames.js';
import { allowed, until } from '../controls/until.js';
import { Details } from './details.js';
import { blocks, decoratedHeadingOf, isHeadingOf } from './reading.js';
/**
 * Reads the page with every block open, and waits for blocks that load late. Takes one reading if everything
 * is visible, otherwise one more for each block that had to be opened.
 */
export async function lookAtAll(page, row = '') {
    const looks = [await look(page)];
    const first = new Details(looks, row);
    if (!first.isThere)
        return { looks, details: first };
    const closed = blocks.filter((block) => !first.shows(block) && isNamed(looks, block));
    for (const block of closed) {
        if (new Details(looks, row).shows(block) || !(await openBlock(page, block)))
            continue;
        looks.push({ ...(await look(page)), opened: block });
    }
    if (looks.length === 1)
        return { looks, details: first };
    // The actions of an order are usually under the first tab.
    await openBlock(page, 'Order summary');
    return { looks, details: new Details(looks, row) };
}
const isNamed = (looks, block) => looks.some(({ screen }) => headingsIn(screen, (line) => isHeadingOf(block, line)).length > 0);
/** How long to wait for a placeholder to fill. After that it counts as decoration. Milliseconds. */
const kept = 5_000;
async function look(page) {
    const end = Date.now() + Math.min(kept, allowed());
    return until(async () => {
        const { root, isBusy } = await screenOf(page);
        return isBusy && Date.now() < end ? undefined : { screen: root };
    }, 'all blocks of the transaction');
}
/** Clicks the tab or header that opens a block. Returns whether there is one. */
export async function openBlock(page, block) {
    const frame = await frameThatShows(page, (it) => openers(it, block));
    if (!frame)
        return false;
    await click(openers(frame, block));
    return true;
}
const controls = '[role=tab], [role=button], button, summary, [aria-expanded], a[href^="#"], a:not([href]), [onclick], [tabindex]';
const elsewhere = 'nav, [role=navigation], [role=menu]';
const openers = (frame, block) => frame
    .locator(`:is(${controls}):not([aria-expanded=true], [aria-selected=true], details[open] > summary)`)
    .and(frame.locator(`:not(:is(${elsewhere}) *)`))
    .filter({ hasText: decoratedHeadingOf(block), visible: true })
    .first();
//# sourceMappingURL=blocks.js.map