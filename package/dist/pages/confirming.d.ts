import type { Locator } from '@playwright/test';
/**
 * Called just before a shopper confirms. At this moment nothing may be paid yet.
 *
 * @param asking the control that asks to confirm, in this tab or in a window opened by the page
 * @returns whether the page still asks: it may have continued by itself
 */
export type BeforeConfirming = (asking: Locator) => Promise<boolean>;
