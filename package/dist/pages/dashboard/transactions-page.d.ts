import { PageObject } from '../page-object.ts';
import { type TransactionIds } from './overview-row.ts';
import { TransactionPage } from './transaction-page.ts';
/** Transactions > Transaction overview, opened by address or by the menu and its search. */
export declare class TransactionsPage extends PageObject {
    #private;
    /** Finds exactly this transaction and opens its details. Reads its row in the overview on the way. */
    open(ids: TransactionIds): Promise<TransactionPage>;
}
