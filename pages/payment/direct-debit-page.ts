import type { RowOf } from '../../catalogue/index.ts';
import type { BeforeConfirming } from '../confirming.ts';
import { accountHolder, iban } from './details-words.ts';
import { FormPage } from './form-page.ts';

/** The form of SEPA Direct Debit. Source: testing page, SEPA Direct Debit. */
export class DirectDebitPage extends FormPage {
  protected readonly landmark = accountHolder;

  /** Enters the account and any name, and confirms. The form disappears when the page accepts them. */
  async pay(row: RowOf<'direct debit'>, before: BeforeConfirming): Promise<void> {
    await this.enter(accountHolder, row.holder);
    await this.enter(iban, row.iban);
    await this.confirm(before);
    await this.anyOf(this.landmark).waitFor({ state: 'hidden' });
  }
}
