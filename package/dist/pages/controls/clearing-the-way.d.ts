import type { Locator } from '@playwright/test';
/**
 * Closes what covers a control, as a user would: a notice of the page, of a component or of a frame.
 * Never closes anything that belongs to the payment.
 */
export declare function clearTheWay(target: Locator): Promise<void>;
