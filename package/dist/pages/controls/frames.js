/**
 * Waits until it appears in any frame of the page. If several frames show it, prefers the page itself.
 *
 * @param signal ends the wait
 */
export async function inAnyFrame(page, describe, signal) {
    const [top, first] = [page.mainFrame(), await firstFrame(page, describe, signal)];
    return first === top || (await isShown(describe(top))) ? top : first;
}
/**
 * Waits until it appears in any frame of the page or of a window opened by the page.
 *
 * @param signal ends the wait
 */
export function inAnyWindow(page, describe, signal) {
    return new Promise((resolve, reject) => {
        const watch = (window) => {
            inAnyFrame(window, describe, signal).then(resolve, (error) => {
                // Ignore other windows that close or show something else.
                if (window === page)
                    reject(error instanceof Error ? error : new Error(String(error)));
            });
        };
        page.context().pages().forEach(watch);
        page.on('popup', watch);
        signal.addEventListener('abort', () => page.off('popup', watch));
    });
}
/** The first frame of the page, or of a window opened by the page, that shows it now. */
export async function frameInWindows(page, describe) {
    const windows = [...new Set([page, ...page.context().pages()])];
    const frames = await Promise.all(windows.map((window) => frameThatShows(window, describe)));
    return frames.find((frame) => frame !== undefined);
}
/** Resolves with the first frame in which it appears, including frames that are added later. */
async function firstFrame(page, describe, ended) {
    const found = new AbortController();
    const signal = ended ? AbortSignal.any([ended, found.signal]) : found.signal;
    let watch;
    try {
        return await new Promise((resolve, reject) => {
            watch = (frame) => {
                describe(frame)
                    .waitFor({ signal })
                    .then(() => resolve(frame), 
                // Ignore frames that go away. Only a timeout of the main frame ends the wait.
                (error) => {
                    if (frame !== page.mainFrame())
                        return;
                    reject(error instanceof Error ? error : new Error(String(error)));
                });
            };
            page.frames().forEach(watch);
            page.on('frameattached', watch);
        });
    }
    finally {
        if (watch)
            page.off('frameattached', watch);
        found.abort();
    }
}
/** The first frame of the page that shows it now. */
export async function frameThatShows(page, describe) {
    const frames = page.frames();
    const shown = await Promise.all(frames.map((frame) => isShown(describe(frame))));
    return frames[shown.indexOf(true)];
}
/** Whether it is visible. A frame that is gone shows nothing. */
export const isShown = (locator) => locator.isVisible().catch(() => false);
/** The frame of an element, on a page with several frames. */
export async function frameOf(element) {
    if (element.page().frames().length === 1)
        return undefined;
    const handle = await element.elementHandle();
    return (await handle?.ownerFrame()) ?? undefined;
}
//# sourceMappingURL=frames.js.map