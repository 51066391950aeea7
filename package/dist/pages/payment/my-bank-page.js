import { nameToClick } from '../controls/picking.js';
import { PaymentPage } from './payment-page.js';
const banks = {
    called: 'Bank/payment scenario',
    kind: 'list',
    words: /\b(bank|banca)\b|payment scenario/i,
};
/** The page is Italian. */
const goOn = {
    called: "Continua sull'online banking",
    kind: 'action',
    words: /^\s*continua\b/i,
    confirms: true,
};
/** The MyBank page: the chosen bank decides the scenario. Source: testing page, MyBank. */
export class MyBankPage extends PaymentPage {
    landmark = goOn;
    /** Selects the bank and continues. The form disappears when the page accepts it. */
    async pay({ bank }, before) {
        const name = nameToClick(new RegExp(`^\\s*${bank.replaceAll('.', '\\.')}\\s*$`, 'i'));
        await this.step(`Select bank ${bank}`, () => this.pick(banks, name.words));
        await this.step("Click Continua sull'online banking", () => this.confirmBy(goOn, before));
        await this.anyOf(this.landmark).waitFor({ state: 'hidden' });
    }
}
//# sourceMappingURL=my-bank-page.js.map