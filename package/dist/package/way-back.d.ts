import type { Page } from '@playwright/test';
import { type WayBack } from '../fixtures/order/place.ts';
/** What is known of the pages of a shop. */
interface ShopPages {
    /** Origins at which the shopper was before the payment page. */
    readonly origins: ReadonlySet<string>;
    readonly redirectUrl?: string | undefined;
    readonly cancelUrl?: string | undefined;
}
/** Watches shoppers come back to a shop whose pages are not those of a test. */
export declare class WatchedWayBack implements WayBack {
    #private;
    constructor(shop: ShopPages);
    /** Notes the first page of the shop that a tab asks for from now on, also where it is a redirect. */
    watch(tab: Page): void;
    /** A payment page is a test host's, or on loopback at another origin than the shop's pages before it. */
    isShop(url: URL): boolean;
    backAt(tab: Page): URL | undefined;
}
export {};
