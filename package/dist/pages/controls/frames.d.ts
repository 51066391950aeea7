import type { Frame, Locator, Page } from '@playwright/test';
/** Describes what is waited for in a frame. */
type Describe = (frame: Frame) => Locator;
/**
 * Waits until it appears in any frame of the page. If several frames show it, prefers the page itself.
 *
 * @param signal ends the wait
 */
export declare function inAnyFrame(page: Page, describe: Describe, signal?: AbortSignal): Promise<Frame>;
/**
 * Waits until it appears in any frame of the page or of a window opened by the page.
 *
 * @param signal ends the wait
 */
export declare function inAnyWindow(page: Page, describe: Describe, signal: AbortSignal): Promise<Frame>;
/** The first frame of the page, or of a window opened by the page, that shows it now. */
export declare function frameInWindows(page: Page, describe: Describe): Promise<Frame | undefined>;
/** The first frame of the page that shows it now. */
export declare function frameThatShows(page: Page, describe: Describe): Promise<Frame | undefined>;
/** Whether it is visible. A frame that is gone shows nothing. */
export declare const isShown: (locator: Locator) => Promise<boolean>;
/** The frame of an element, on a page with several frames. */
export declare function frameOf(element: Locator): Promise<Frame | undefined>;
export {};
