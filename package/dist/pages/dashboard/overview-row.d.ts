import type { Locator } from '@playwright/test';
import type { Part } from '../screen/part.ts';
/** The ids of one payment. Transactions are always found by id, never by being the latest. */
export interface TransactionIds {
    readonly orderId: string;
    readonly pspId: string;
}
/** Matches a text that is nothing but the id. */
export declare const wholly: (id: string) => RegExp;
/** The row of an overview: the smallest element around a cell that holds the order ID. */
export declare const rowOf: (cell: Locator, orderId: string) => Locator;
/**
 * The text of the transaction's row in an overview; empty if the row cannot be separated from its list. By PSP
 * id, or by order id where a list shows only that.
 *
 * @returns undefined if the overview does not list the transaction
 */
export declare function rowIn(screen: Part, { orderId, pspId }: TransactionIds): string | undefined;
