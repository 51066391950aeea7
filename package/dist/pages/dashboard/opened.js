import { until } from '../controls/until.js';
/**
 * Clicks an element that opens something on the same page or in a new tab.
 *
 * @param shows whether a page shows what should open
 * @param what completes "the page never showed ..."
 * @returns the page that shows it
 */
export async function opened(page, click, shows, what) {
    const pages = [page];
    const add = (tab) => void pages.unshift(tab);
    page.on('popup', add);
    try {
        await click();
        return await until(async () => {
            for (const it of pages)
                if (await shows(it))
                    return it;
            return undefined;
        }, what);
    }
    finally {
        page.off('popup', add);
    }
}
//# sourceMappingURL=opened.js.map