import { errors } from '@playwright/test';
import { anyOf, descriptions, elements, inWords, namedOf, } from './control.js';
import { ControlNotFound } from './control-not-found.js';
import { frameOf, frameThatShows, inAnyFrame, isShown } from './frames.js';
/**
 * Waits until the control is on the page, and returns its most reliable match. Fields may be in frames of
 * their own, as in components that shops embed.
 *
 * @throws {ControlNotFound} with the words searched for and an outline of the page.
 */
export async function find(scope, control) {
    // Fast path: the page is usually ready and the first description matches. Each query takes time.
    const ways = descriptions(scope, control);
    const [surest] = ways;
    if (surest && (await surest.count()) === 1)
        return surest;
    // In a frame of the page, match by words only: a frame may contain anything.
    const known = (it) => (it === scope || isWhole(it) ? control : inWords(control));
    const here = await mostCertain(ways);
    const place = here ? scope : await appearsIn(scope, (it) => anyOf(it, known(it)), control);
    const found = here ?? (await mostCertain(descriptions(place, known(place)))) ?? anyOf(place, known(place));
    if (control.kind !== 'field' || found.page().frames().length === 1)
        return found;
    if (await isShown(namedOf(place, known(place))))
        return fieldIn(found, control);
    const surer = (await isAnother(found)) && (await namedInFrame(found.page(), control));
    return fieldIn(surer || found, control);
}
/** The first description that matches exactly one element; otherwise the first that matches any. */
async function mostCertain(ways) {
    const counts = await Promise.all(ways.map((it) => it.count()));
    return ways[counts.indexOf(1)] ?? ways[counts.findIndex((it) => it > 0)]?.first();
}
const isWhole = (it) => 'parentFrame' in it && it.parentFrame() === null;
/** Whether it has a name of its own. If so, the text in front of it may belong to another field. */
const isAnother = (found) => found.evaluate((it) => {
    const { labels, ariaLabel } = it;
    return it.localName === 'iframe' || (labels?.length ?? 0) > 0 || ariaLabel !== null;
});
async function namedInFrame(page, control) {
    const named = (frame) => namedOf(frame, inWords(control));
    const frame = await frameThatShows(page, named);
    return frame && named(frame);
}
/** Returns the element; for a frame, the field in it: by name, otherwise the first visible one. */
async function fieldIn(found, control) {
    if (!(await found.evaluate((it) => it.localName === 'iframe')))
        return found;
    const inside = found.contentFrame().locator(':root');
    const first = (css) => inside.locator(css).filter({ visible: true }).first();
    await appears(first(`${elements.field}, select, iframe`), inside, control);
    const ways = [anyOf(inside, control), first(elements.field), first('iframe')];
    const shown = await Promise.all(ways.map(isShown));
    const way = ways[shown.indexOf(true)];
    return way ? fieldIn(way, control) : first('select');
}
/**
 * The visible fields that match the control's words or evidence, in page order. One field on one page
 * may be two fields on another.
 */
export async function fieldsOf(scope, control) {
    const single = await find(scope, control);
    const place = (await frameOf(single)) ?? scope;
    const named = place.getByLabel(control.words).or(place.getByPlaceholder(control.words));
    const known = control.evidence === undefined ? named : named.or(place.locator(control.evidence));
    const [first = single, ...others] = await place
        .locator('input')
        .and(known)
        .filter({ visible: true })
        .all();
    return [first, ...others];
}
/** Waits for a locator of the control, as `find` does. */
export const appears = (locator, scope, control) => orNotFound(locator.waitFor(), scope, control);
/**
 * Waits for a locator of the control, and returns where it appeared: the scope or a frame of the page.
 *
 * @param signal ends the wait
 */
export async function appearsIn(scope, describe, control, signal) {
    if ('frames' in scope)
        return orNotFound(inAnyFrame(scope, describe, signal), scope, control);
    await appears(describe(scope), scope, control);
    return scope;
}
async function orNotFound(waiting, scope, control) {
    try {
        return await waiting;
    }
    catch (error) {
        if (!(error instanceof errors.TimeoutError))
            throw error;
        throw await ControlNotFound.on(scope, control);
    }
}
//# sourceMappingURL=finding.js.map