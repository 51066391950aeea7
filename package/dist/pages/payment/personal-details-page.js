import { bankAccount, birthdate, email, phone } from './details-words.js';
import { FormPage } from './form-page.js';
/** The form of E-Invoicing and Pay After Delivery. Source: testing page. */
export class PersonalDetailsPage extends FormPage {
    landmark = bankAccount;
    /** Enters any details and confirms. */
    async pay(row, before) {
        await this.enterDate(birthdate, row.birthdate);
        await this.enter(bankAccount, row.bankAccount);
        await this.enter(email, row.email);
        await this.enter(phone, row.phone);
        await this.confirm(before);
    }
}
//# sourceMappingURL=personal-details-page.js.map