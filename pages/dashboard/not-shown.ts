import { PageError } from '../controls/page-error.ts';

/** The dashboard can be read, and does not show a transaction: it lists others or none, or opens another. */
export class TransactionNotShown extends PageError {
  override readonly name = 'TransactionNotShown';
}
