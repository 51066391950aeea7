import type { BeforeConfirming } from '../confirming.ts';
import type { Control } from '../controls/control.ts';
import { bankAccount } from './details-words.ts';
import { FormPage } from './form-page.ts';

const yourBankAccount: Control = { ...bankAccount, called: 'Your bank account' };
const country: Control = { called: "Bank's country", kind: 'list', words: /country/i };

/** The form of a bank transfer. Source: testing page, bank transfer. */
export class BankTransferPage extends FormPage {
  protected readonly landmark = yourBankAccount;

  /** Enters the account and any bank country, and confirms. */
  async pay({ iban }: { readonly iban: string }, before: BeforeConfirming): Promise<void> {
    await this.enter(yourBankAccount, iban);
    await this.step("Bank's country: select any country", () => this.chooseAny(country));
    await this.confirm(before);
  }
}
