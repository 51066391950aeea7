import type { Method } from '../catalogue/index.ts';
import type { ApiOrder } from '../fixtures/api/schemas.ts';
import type { OrderData, Said } from '../fixtures/order/order-data.ts';
/** What a shop says of an order that it has placed. What it does not say is not expected of the API. */
export interface ShopOrder {
    /** The id that the shop has sent to the API. Without it, it is learnt when the shopper is back at the shop. */
    readonly orderId?: string;
    /** Minor units. */
    readonly amount?: number;
    readonly currency?: string;
    readonly description?: string;
    readonly customer?: Partial<OrderData['customer']>;
    /** Names of the articles in the cart. */
    readonly articles?: readonly string[];
    /** Where shoppers come back to; without these, whether it is the one or the other is not compared. */
    readonly redirectUrl?: string;
    readonly cancelUrl?: string;
}
/** What the shop has not said. */
export declare function unsaidIn({ customer, ...stated }: ShopOrder): ReadonlySet<Said>;
/** The order as the shop says it, and where it does not, as the API has it. */
export declare function orderDataOf(method: Method, order: ApiOrder, stated: ShopOrder): OrderData;
