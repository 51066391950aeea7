/**
 * The core flows: a payment on each kind of page, each way in which one fails, and both ways of a refund. They
 * run again on other forms of the pages and under stress. A row or a limit is one by its property `core`.
 */
export declare const coreRows: import("./index.ts").RowOf<"API refund" | "action" | "amount" | "article refund" | "bancontact card" | "bank" | "bank choice" | "bank transfer" | "bic" | "card" | "consent" | "customer type" | "dashboard refund" | "direct debit" | "discount" | "instalments" | "locale" | "part voucher" | "partial refund" | "pay-later dashboard refund" | "pay-later refund" | "personal details" | "phone" | "psp id" | "qr" | "refusal" | "rejected voucher" | "scenario" | "voucher" | "wallet">[];
export declare const coreLimits: {
    id: string;
    core: boolean;
    statement: string;
    codes?: number[] | undefined;
    status?: number | undefined;
    twin: string;
    source: string;
}[];
