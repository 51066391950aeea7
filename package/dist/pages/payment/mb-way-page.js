import { phone } from './details-words.js';
import { FormPage } from './form-page.js';
import { returnToShop } from './result-page.js';
/** The form of MB WAY. Source: testing page, MB WAY and Multibanco. */
export class MbWayPage extends FormPage {
    landmark = phone;
    beyond = [returnToShop];
    /** Enters any phone number and confirms, unless the page uses the number from the order. */
    async pay(row, before) {
        if (!(await this.sees(phone)))
            return;
        await this.enter(phone, row.phone);
        await this.confirm(before);
    }
}
//# sourceMappingURL=mb-way-page.js.map