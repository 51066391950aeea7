import { attend } from '../controls/notices.js';
/** Direct addresses of the dashboard. Source: docs/facts/found-later.md. Not yet seen on the test environment. */
const addresses = {
    overview: (orderId) => `/allpayments?options.query=${encodeURIComponent(orderId)}`,
    details: (pspId) => `/transaction/${pspId}`,
};
/** Time limit for a page to load by its address: the address may not exist. Milliseconds. */
export const coming = 10_000;
/** Addresses that a dashboard does not support. Kept for the lifetime of the worker. */
const missing = new Set();
const keyOf = (page, kind) => `${new URL(page.url()).origin} ${kind}`;
/** Remembers that an address did not work, although the page was found another way. */
export const markMissing = (page, kind) => void missing.add(keyOf(page, kind));
/**
 * Opens an address of the dashboard. Goes back if that is not the right page.
 *
 * @param arrives whether the loaded page is the right one
 */
export async function reaches(page, [kind, id], arrives) {
    const here = page.url();
    if (!here.startsWith('http') || id === '')
        return false;
    const key = keyOf(page, kind);
    if (missing.has(key))
        return false;
    await attend(page);
    const answer = await page
        .goto(new URL(addresses[kind](id), here).href, onceThere)
        .catch(() => null);
    const status = answer?.status() ?? 500;
    if (status < 400 && (await arrives()))
        return true;
    if (status === 404)
        missing.add(key);
    // The first try to go back may be interrupted by the browser's own error page.
    const goBack = () => page.goto(here, onceThere);
    await goBack().catch(goBack);
    return false;
}
/** Pages render in the browser, so their content is waited for separately. */
const onceThere = { waitUntil: 'domcontentloaded' };
//# sourceMappingURL=addresses.js.map