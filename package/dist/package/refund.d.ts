import type { ApiOrder } from '../fixtures/api/schemas.ts';
import type { Merchant } from '../fixtures/order/merchant.ts';
import type { PlacedOrder } from '../fixtures/order/order.ts';
import type { Refund } from '../fixtures/order/refund.ts';
import type { Skip } from '../fixtures/report/skip.ts';
import type { Witnesses } from '../fixtures/witnesses/witnesses.ts';
/** What is refunded, and where. */
export interface RefundOptions {
    /** Minor units; the whole order, unless it is given. Of a pay-later order the whole cart is refunded. */
    readonly amount?: number;
    readonly description?: string;
    /** Where the merchant asks for it. */
    readonly by?: 'API' | 'dashboard';
}
/** Who asks for a refund. */
interface Refunding {
    readonly merchant: Merchant;
    readonly witnesses: Witnesses;
    /** Ends a test that needs a dashboard where there is none. */
    readonly skip: Skip;
}
/** A refund of a payment: an order of its own, which a test account keeps until the merchant accepts it. */
export declare class MerchantRefund {
    #private;
    readonly refund: Refund;
    private constructor();
    /** Asks for a refund of an order. */
    static of(order: PlacedOrder, { merchant, witnesses, skip }: Refunding, { by, ...asked }: RefundOptions): Promise<MerchantRefund>;
    /** Id of the refund's own order. */
    get pspId(): string;
    /** What the merchant entered when accepting it. */
    get comment(): string;
    /** The merchant accepts the refund in the dashboard, with a comment. */
    accept(remark?: string): Promise<void>;
    /** The original order now, by the API. */
    read(): Promise<ApiOrder>;
}
export {};
