import { bankAccount } from './details-words.js';
import { FormPage } from './form-page.js';
const yourBankAccount = { ...bankAccount, called: 'Your bank account' };
const country = { called: "Bank's country", kind: 'list', words: /country/i };
/** The form of a bank transfer. Source: testing page, bank transfer. */
export class BankTransferPage extends FormPage {
    landmark = yourBankAccount;
    /** Enters the account and any bank country, and confirms. */
    async pay({ iban }, before) {
        await this.enter(yourBankAccount, iban);
        await this.step("Bank's country: select any country", () => this.chooseAny(country));
        await this.confirm(before);
    }
}
//# sourceMappingURL=bank-transfer-page.js.map