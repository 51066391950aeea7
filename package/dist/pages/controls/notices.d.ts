import type { Page } from '@playwright/test';
/**
 * Accepts native dialogs, such as "Are you sure?": a page object means what it does. Also accepts
 * cookie notices on every page that this tab opens from now on. No source mentions such a notice,
 * but none rules it out. This runs inside the page, because Playwright's locator handlers get stuck
 * when two waits run at the same time.
 *
 * @returns when it is safe to open the next page
 */
export declare function attend(page: Page): Promise<void>;
