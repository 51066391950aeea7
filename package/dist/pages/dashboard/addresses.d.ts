import type { Page } from '@playwright/test';
/** Direct addresses of the dashboard. Source: docs/facts/found-later.md. Not yet seen on the test environment. */
declare const addresses: {
    readonly overview: (orderId: string) => string;
    readonly details: (pspId: string) => string;
};
type Kind = keyof typeof addresses;
/** Time limit for a page to load by its address: the address may not exist. Milliseconds. */
export declare const coming = 10000;
/** Remembers that an address did not work, although the page was found another way. */
export declare const markMissing: (page: Page, kind: Kind) => void;
/**
 * Opens an address of the dashboard. Goes back if that is not the right page.
 *
 * @param arrives whether the loaded page is the right one
 */
export declare function reaches(page: Page, [kind, id]: readonly [Kind, string], arrives: () => Promise<boolean>): Promise<boolean>;
export {};
