import { PageError } from '../controls/page-error.js';
/** The dashboard works but does not show the transaction: it lists others or none, or opens another one. */
export class TransactionNotShown extends PageError {
    name = 'TransactionNotShown';
}
//# sourceMappingURL=not-shown.js.map