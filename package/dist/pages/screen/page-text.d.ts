import type { Page } from '@playwright/test';
/**
 * The full text of a page as a user sees it. Text of frames comes last.
 *
 * @param fields selector of the fields whose values count as text
 */
export declare function pageText(page: Page, fields?: string): Promise<string>;
