import type { Locator, Page } from '@playwright/test';

/**
 * @param asking what the page asks with, in the tab or in a window that it has opened
 * @returns whether it still asks: a page may have gone on by itself
 */
type Look = (asking: Locator) => Promise<boolean>;

const looks = new WeakMap<Page, Look>();

/** Has somebody look each time before a shopper confirms on a page of this tab. */
export const lookBeforeConfirming = (tab: Page, look: Look): void => {
  looks.set(tab, look);
};

/**
 * The shopper is about to confirm: the last moment at which nothing may have been paid.
 *
 * @returns whether there is still something to confirm
 */
export const beforeConfirming = async (tab: Page, asking: Locator): Promise<boolean> =>
  (await looks.get(tab)?.(asking)) ?? true;
