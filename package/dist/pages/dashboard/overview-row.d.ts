import type { Locator } from '@playwright/test';
/** The ids of one payment. Transactions are always found by id, never by being the latest. */
export interface TransactionIds {
    readonly orderId: string;
    readonly pspId: string;
}
/** The row of an overview: the smallest element around a cell that holds the order ID. */
export declare const rowOf: (cell: Locator, orderId: string) => Locator;
/** The visible text of the row; empty if the row cannot be separated from its list. */
export declare function textOfRow(cell: Locator, { orderId, pspId }: TransactionIds): Promise<string>;
