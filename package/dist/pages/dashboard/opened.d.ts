import type { Page } from '@playwright/test';
/**
 * Clicks an element that opens something on the same page or in a new tab.
 *
 * @param shows whether a page shows what should open
 * @param what completes "the page never showed ..."
 * @returns the page that shows it
 */
export declare function opened(page: Page, click: () => Promise<void>, shows: (page: Page) => Promise<boolean>, what: string): Promise<Page>;
