import type { Page } from '@playwright/test';
import type { ApiClient } from '../fixtures/api/client.ts';
import type { Shop } from '../fixtures/order/shop.ts';
import type { Target } from '../fixtures/target/target.ts';
import { type Input, type InputId, type InputValue } from './inputs.ts';
import { Payment, type Cast } from './payment.ts';
import type { ShopOrder } from './shop-order.ts';
/** What a test has of the suite. */
interface Means extends Omit<Cast, 'areForwarded' | 'shopOrigins'> {
    readonly shop: Shop;
    readonly target: Target;
    readonly baseURL: string | undefined;
}
/** Payments at MultiSafepay, for the tests of a shop. */
export declare class MultiSafepay {
    #private;
    constructor(means: Means);
    /** The API with the account's key, as a shop's server uses it. */
    get api(): ApiClient;
    /**
     * Takes over the payment that the shop has begun: the page has to be on the payment page.
     *
     * @param stated what the shop says of its order: its id is learnt when the shopper is back, if it is not said
     * @throws when the page is on no payment page, or the API knows no order with that id
     */
    adopt(page: Page, stated?: ShopOrder): Promise<Payment>;
    /**
     * Places an order as a shop would, and opens its payment page: to try something out without a shop.
     *
     * @param input what it is to be paid with: it decides the method, and the amount where that is documented
     */
    order(page: Page, input: Input | InputId | InputValue): Promise<Payment>;
}
export {};
