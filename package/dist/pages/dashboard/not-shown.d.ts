import { PageError } from '../controls/page-error.ts';
/** The dashboard works but does not show the transaction: it lists others or none, or opens another one. */
export declare class TransactionNotShown extends PageError {
    readonly name = "TransactionNotShown";
}
