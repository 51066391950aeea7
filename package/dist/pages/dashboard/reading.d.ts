import type { Part } from '../screen/part.ts';
/**
 * The labels of a transaction's details. Only the labels are documented. Other pages, plugins and manuals
 * use variants. Source: dashboard documentation, transactions.
 */
declare const labels: {
    readonly 'PSP id': {
        readonly label: RegExp;
        readonly value: RegExp;
    };
    readonly 'Order ID': {
        readonly label: RegExp;
        readonly value: RegExp;
    };
    readonly 'Order status': {
        readonly label: RegExp;
        readonly value: RegExp;
    };
    readonly 'Transaction status': {
        readonly label: RegExp;
        readonly value: RegExp;
    };
    readonly Status: {
        readonly label: RegExp;
        readonly value: RegExp;
    };
    readonly 'Payment method': {
        readonly label: RegExp;
        readonly value: RegExp;
    };
    readonly Total: {
        readonly label: RegExp;
        readonly value: RegExp;
    };
    readonly 'Total + fees': {
        readonly label: RegExp;
        readonly value: RegExp;
    };
    readonly Fees: {
        readonly label: RegExp;
        readonly value: RegExp;
    };
    readonly Currency: {
        readonly label: RegExp;
        readonly value: RegExp;
    };
    readonly Refunded: {
        readonly label: RegExp;
        readonly value: RegExp;
    };
    readonly Description: {
        readonly label: RegExp;
        readonly value: RegExp;
    };
    readonly Date: {
        readonly label: RegExp;
        readonly value: RegExp;
    };
    readonly Website: {
        readonly label: RegExp;
        readonly value: RegExp;
    };
    readonly Type: {
        readonly label: RegExp;
        readonly value: RegExp;
    };
};
export type Label = keyof typeof labels;
/** The first value of a label in a part of the screen. */
export declare function readValue(scope: Part, label: Label): string | undefined;
/** The headings of the blocks. Source: dashboard documentation, transactions. */
declare const headings: {
    readonly 'Transaction details': RegExp;
    readonly 'Order summary': RegExp;
    readonly 'Customer details': RegExp;
    readonly 'Transaction history': RegExp;
    readonly 'Related transactions': RegExp;
    readonly 'Notification history': RegExp;
    readonly Notes: RegExp;
};
export type Block = keyof typeof headings;
export declare const blocks: Block[];
/** Matches a block's heading, also with a colon, count or icon around it. */
export declare const decoratedHeadingOf: (block: Block) => RegExp;
export declare const isHeadingOf: (block: Block, line: string) => boolean;
export declare const isAnyHeading: (line: string) => boolean;
export {};
