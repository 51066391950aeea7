import type { Seen } from './blocks.ts';
/** The details page of a transaction, as visible text. */
export interface TransactionReading {
    readonly pspId: string | undefined;
    readonly orderId: string | undefined;
    readonly paymentMethod: string | undefined;
    readonly orderStatus: string | undefined;
    readonly transactionStatus: string | undefined;
    /** As shown, with its currency and without the fees. */
    readonly total: string | undefined;
    /** The fees, if the total is one figure that includes them; empty if the page does not show them. */
    readonly feesInTotal: string | undefined;
    readonly notes: string;
    readonly related: string;
    readonly notificationHistory: string;
    /** The customer block of the details. */
    readonly customer: string;
    /** The transaction's row in the overview; empty if it was not read. */
    readonly row: string;
    /** The full text of the details. */
    readonly text: string;
    /** The full text of the page. */
    readonly screen: string;
}
/** Builds the reading of a transaction from its page. */
export declare function readingOf({ looks, details }: Seen, row: string): TransactionReading;
