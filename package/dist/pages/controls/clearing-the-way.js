import { layersOver, wayOutOf, wordsOfNotices } from './ways-out.js';
/**
 * Closes what covers a control, as a user would: a notice of the page, of a component or of a frame.
 * Never closes anything that belongs to the payment.
 */
export async function clearTheWay(target) {
    try {
        const [element] = await target.elementHandles();
        if (element)
            await putAway(await layersOf(element), target.page());
    }
    catch {
        // If the target is gone, nothing covers it. A closed page is reported by the next step.
    }
}
/** Time limit for a notice to close. Milliseconds. */
const soon = { timeout: 2_000 };
async function putAway(layers, page) {
    for (const layer of layers) {
        const way = await wayOut(layer);
        if (way)
            return way === 'Escape' ? page.keyboard.press(way) : way.click(soon);
    }
    return undefined;
}
/** The layers that cover the element in its own document; if none, the layers that cover its frame. */
async function layersOf(element) {
    const list = await element.evaluateHandle(layersOver);
    const layers = [...(await list.getProperties()).values()].flatMap((it) => it.asElement() ?? []);
    if (layers.length > 0)
        return layers;
    const frame = await element.ownerFrame();
    return frame?.parentFrame() ? layersOf(await frame.frameElement()) : [];
}
/** What closes a layer: an element in it, an element in a frame inside it, or a key. */
async function wayOut(layer) {
    const way = await layer.evaluateHandle(wayOutOf, wordsOfNotices);
    const element = way.asElement();
    if (element)
        return element;
    for (const holder of [layer, ...(await layer.$$('iframe'))]) {
        const body = await (await holder.contentFrame())?.$('body');
        const inside = body && (await wayOut(body));
        if (inside)
            return inside;
    }
    return (await way.jsonValue()) === 'Escape' ? 'Escape' : undefined;
}
//# sourceMappingURL=clearing-the-way.js.map