/** One for each error of POST /orders whose cause is documented. */
export declare const malformedOrders: {
    id: string;
    core: boolean;
    statement: string;
    codes?: number[] | undefined;
    status?: number | undefined;
    twin: string;
    source: string;
    like: string;
    change: Record<string, unknown>;
}[];
