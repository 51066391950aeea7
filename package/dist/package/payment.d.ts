import { type Page } from '@playwright/test';
import type { ApiOrder } from '../fixtures/api/schemas.ts';
import type { ActionAnswer, Merchant } from '../fixtures/order/merchant.ts';
import { PlacedOrder } from '../fixtures/order/order.ts';
import type { Shopper } from '../fixtures/order/shopper.ts';
import type { Skip } from '../fixtures/report/skip.ts';
import type { Time } from '../fixtures/target/time.ts';
import type { Witnesses } from '../fixtures/witnesses/witnesses.ts';
import { type ShopOrder } from './shop-order.ts';
import { type Input, type InputId, type InputValue } from './inputs.ts';
import { MerchantRefund, type RefundOptions } from './refund.ts';
/** Who acts in a test, and who can be asked. */
export interface Cast {
    readonly witnesses: Witnesses;
    readonly shopper: Shopper;
    readonly merchant: Merchant;
    readonly time: Time;
    readonly skip: Skip;
    /** Whether the shop forwards the notifications that it receives. */
    readonly areForwarded: boolean;
    /** Origins at which the shopper was in the shop. */
    readonly shopOrigins: ReadonlySet<string>;
}
/** A payment that a shop under test has begun: its shopper is on the payment page. */
export declare class Payment {
    #private;
    constructor(page: Page, stated: ShopOrder, cast: Cast);
    /** The shop's id of the order; undefined until the shop has said it or the shopper is back with it. */
    get orderId(): string | undefined;
    /** Documented time that passes after the payment. */
    get time(): Time;
    /** What the shopper has paid with last, or with the first of several parts. */
    get input(): Input | undefined;
    /**
     * Pays on the payment page as the documentation says for an input: enters it, and answers what is asked, on a
     * phone where it is a QR code.
     *
     * @param input a documented input, its id (`visa-completed`), or what is entered (`4111111111111111`)
     */
    payWith(input: Input | InputId | InputValue): Promise<void>;
    /** Leaves the payment page by its Cancel. */
    cancel(): Promise<void>;
    /** The order now, by the API. */
    read(): Promise<ApiOrder>;
    /** The merchant accepts an order whose money is Uncleared, in the dashboard. */
    accept(): Promise<ActionAnswer>;
    /** The merchant declines an order whose money is Uncleared, in the dashboard. */
    decline(): Promise<ActionAnswer>;
    /** The merchant ships the order, by API. */
    ship(): Promise<ActionAnswer>;
    /** Refunds the order by API, or in the dashboard; the whole, unless an amount is given. */
    refund(options?: RefundOptions): Promise<MerchantRefund>;
    /**
     * The order with all that is known of it, for verdicts. What the shop has not said is taken from the API.
     *
     * @param patience how long a witness may take, in milliseconds
     * @throws when it is not known which order it is, or it was not paid
     */
    placed(patience?: number): Promise<PlacedOrder>;
    /** The same of an order that may not have been paid: nothing of it is compared by its method. */
    unpaid(patience?: number): Promise<PlacedOrder>;
}
