import type { Page } from '@playwright/test';
import type { Expiry } from '../../../catalogue/index.ts';
/**
 * The expiry date, in any form the page uses: two native or custom lists (documented for cards), two
 * text fields (documented for Bancontact), or one MM/YY field.
 */
export declare class ExpiryFields {
    #private;
    constructor(page: Page);
    enter(expiry: Expiry): Promise<void>;
    /** Whether the date can be entered. A list may not offer it; a text field accepts any date. */
    takes(expiry: Expiry): Promise<boolean>;
}
