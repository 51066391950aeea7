import type { Locator } from '@playwright/test';
import type { Expiry } from '../../../catalogue/index.ts';
import type { Scope } from '../../controls/control.ts';
/** Lists that may hold a month or a year: any custom list, and input fields with a matching name. */
export declare function expiryDropDowns(place: Scope): Locator;
/**
 * Chooses month and year, each in the list that offers it.
 *
 * @returns whether both were found: the page may use such lists for other data
 */
export declare function chooseInDropDowns(place: Scope, expiry: Expiry): Promise<boolean>;
/** Whether two of the lists offer the month and the year. */
export declare function dropDownsOffer(place: Scope, expiry: Expiry): Promise<boolean>;
