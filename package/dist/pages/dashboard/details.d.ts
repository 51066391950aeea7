import { Part } from '../screen/part.ts';
import { type Block, type Label } from './reading.ts';
/** A reading of the page, and the block that was opened for it. */
export interface Look {
    readonly screen: Part;
    readonly opened?: Block;
}
/** The details of a transaction, taken from one or more readings. An overview may be on the page as well. */
export declare class Details {
    #private;
    /** @param row the transaction's row in the overview; empty if it was not read */
    constructor(looks: readonly Look[], row?: string);
    /** Whether the page shows details. */
    get isThere(): boolean;
    /** The PSP id: by its label, otherwise the first long number, such as in a heading. */
    get pspId(): string | undefined;
    /** The content of a block. */
    block(name: Block): Part;
    /** Whether a block shows something. */
    shows(name: Block): boolean;
    value(label: Label): string | undefined;
    get orderStatus(): string | undefined;
    get transactionStatus(): string | undefined;
    /** The total without fees, and with its currency, which may be in a separate row. */
    get total(): {
        readonly total: string | undefined;
        readonly feesInTotal: string | undefined;
    };
    /** The full text of the details. */
    get said(): string;
}
