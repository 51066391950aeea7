import type { Page } from '@playwright/test';
/**
 * Throws at once if the session has expired, instead of waiting for the timeout. It may expire at any step.
 *
 * @throws {PageError} when the page asks for a password
 */
export declare function notSignedOut(page: Page): Promise<void>;
