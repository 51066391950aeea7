import type { Locator } from '@playwright/test';
/** Clicks as a user would. Closes any notice that covers the control, also one that appears late. */
export declare const click: (target: Locator, options?: {
    readonly timeout: number;
}) => Promise<void>;
/** Whether a user could click it within the timeout (milliseconds). Does not click. */
export declare const canBeClicked: (target: Locator, timeout: number) => Promise<boolean>;
/**
 * Ticks a box in the same way. Then presses a key without effect, like a user who moves on with Tab:
 * some pages validate their form only on key events.
 */
export declare function tick(box: Locator): Promise<void>;
