import type { Locator } from '@playwright/test';
/**
 * Returns the element that a user clicks to use a control. If the page draws its own, the native element may
 * be out of reach: then it is the label of a checkbox or radio button, or the box around a field.
 */
export declare function surfaceOf(control: Locator): Promise<Locator>;
