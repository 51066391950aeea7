import { cardNumber } from './form-words.js';
import { FormPage } from './form-page.js';
/** Some brands have a PIN and no security code. */
const securityCode = {
    called: 'Security code',
    kind: 'field',
    words: /security\s*code|\bPIN\b/i,
};
/** Its text depends on the locale, like Confirm. Only the English text is documented. */
const addDiscount = {
    called: 'Add discount',
    kind: 'action',
    words: /^\s*(add discount|korting toevoegen|ajouter\b.*réduction|rabatt hinzufügen)\b/i,
    confirms: true,
};
/** The form of a gift card or voucher. Source: testing page, gift cards, Monizze, Sodexo, Edenred. */
export class VoucherPage extends FormPage {
    landmark = addDiscount;
    /** The lines on the page before the voucher was added. */
    #before = [];
    /** Enters the voucher and adds it. */
    async addVoucher(voucher, before) {
        await this.enter(cardNumber, voucher.number);
        await this.enter(securityCode, voucher.pin);
        this.#before = linesOf(await this.text());
        await this.addDiscount(before);
    }
    /** The Edenred page asks for nothing: the discount is chosen on the Test platform page. */
    async addDiscount(before) {
        await this.step('Click Add discount', () => this.confirmBy(addDiscount, before));
    }
    /** The lines on the page that were not there before the voucher was added. */
    async said() {
        const lines = linesOf(await this.text());
        return lines.filter((line) => !this.#before.includes(line)).join('; ');
    }
    /** Confirms the discount, if the page waits for it. */
    async finish(order) {
        await this.step('Finish the payment', () => this.confirmUnless(order.over()));
    }
}
const linesOf = (text) => text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
//# sourceMappingURL=voucher-page.js.map