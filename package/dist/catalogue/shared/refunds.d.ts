import type { RowData } from '../schema/define.ts';
interface Refunded {
    /** Beginning of the ids in the list of documented inputs, such as "belfius". */
    readonly answers: readonly string[];
    /** Id of the row that pays the order. */
    readonly paidBy: string;
    readonly core?: boolean;
}
/**
 * Refund rows of a method that the guide to refunds lists. The refund is a new order, Reserved or
 * Initialized until the merchant accepts it.
 */
export declare const refunds: (id: string, by: readonly ('dashboard' | 'API')[], { answers, paidBy, core }: Refunded) => RowData[];
export {};
