import type { Locator } from '@playwright/test';

/**
 * What the caller does at the last moment before a shopper confirms: nothing may have been paid yet.
 *
 * @param asking what the page asks with, in the tab or in a window that it has opened
 * @returns whether the page still asks: it may have gone on by itself
 */
export type BeforeConfirming = (asking: Locator) => Promise<boolean>;
