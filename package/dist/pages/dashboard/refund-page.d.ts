import { PageObject } from '../page-object.ts';
/** The data that a merchant enters for a refund. */
export interface RefundRequest {
    /** Minor units. */
    readonly amount: number;
    readonly description: string;
    /** Required by some methods only. */
    readonly accountHolder: string;
    readonly iban: string;
}
/** Order summary > Refund order: the form and its confirmation, in a page, panel or dialog. */
export declare class RefundPage extends PageObject {
    #private;
    /** Under the Refund heading: enters reason and amount, and continues to the confirmation. */
    enter(request: RefundRequest): Promise<void>;
    /**
     * Refunds a pay-later order as a whole: with a choice and a description, or with the form of the
     * other methods.
     *
     * @param refunded waits for the refund and returns it, or rejects on a timeout
     */
    refundWholeOrder<Refund>(request: RefundRequest, refunded: () => Promise<Refund>): Promise<Refund>;
    /** The text under the heading Refund confirmation, including field values. */
    confirmation(): Promise<string>;
    confirm(): Promise<void>;
}
