import type { Locator } from '@playwright/test';
/**
 * Enters an amount in a form. A single field takes the whole amount; of two fields, the second takes the
 * decimals. If the form shows the right amount and it cannot be edited, it stays as it is (full refund).
 * Source: testing page, refunding an order; refunds page, full refund.
 *
 * @param minor the amount in minor units
 * @throws {PageError} when the form shows another amount that cannot be edited
 */
export declare function enterAmount(form: Locator, minor: number): Promise<void>;
