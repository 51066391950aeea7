import { accountHolder, iban } from './details-words.js';
import { FormPage } from './form-page.js';
/** The form of SEPA Direct Debit. Source: testing page, SEPA Direct Debit. */
export class DirectDebitPage extends FormPage {
    landmark = accountHolder;
    /** Enters the account and any name, and confirms. The form disappears when the page accepts them. */
    async pay(row, before) {
        await this.enter(accountHolder, row.holder);
        await this.enter(iban, row.iban);
        await this.confirm(before);
        await this.anyOf(this.landmark).waitFor({ state: 'hidden' });
    }
}
//# sourceMappingURL=direct-debit-page.js.map