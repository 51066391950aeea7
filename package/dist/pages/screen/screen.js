import { extract } from './extract.js';
import { Part } from './part.js';
/** The text of a placeholder for content that is still loading. */
const loading = /^\P{L}*(loading|laden|please wait|one moment)\P{L}*$/imu;
/** Reads everything visible on the screen in one pass. Documents from other sites come last. */
export async function screenOf(page) {
    const { root, foreign, busy } = await extractOf(page.mainFrame());
    const others = foreign === 0 ? [] : await Promise.all(page.frames().slice(1).map(foreignRoot));
    const parts = [...root.parts, ...others.filter((it) => it !== undefined)];
    const part = new Part({ ...root, parts });
    return { root: part, isBusy: busy || loading.test(part.said) };
}
const extractOf = async (frame) => JSON.parse(await frame.evaluate(extract));
/** Time limit for a document from another site to answer. Milliseconds. */
const patience = 1_000;
/** Same-site frames were read with the page. A frame that is hidden or goes away returns nothing. */
async function foreignRoot(frame) {
    try {
        const body = frame.locator('body');
        const isForeign = await body.evaluate(() => window.frameElement === null, undefined, {
            timeout: patience,
        });
        if (!isForeign || !(await (await frame.frameElement()).isVisible()))
            return undefined;
        return (await extractOf(frame)).root;
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=screen.js.map