import { nameToClick } from '../controls/picking.js';
import { inWords } from '../controls/control.js';
import { onTestPlatform } from './test-platform-page.js';
import { confirm } from './form-words.js';
import { PaymentPage } from './payment-page.js';
const customerType = {
    called: 'Private or Business',
    kind: 'list',
    words: /customer type|type of customer|buying as|private|business/i,
};
const named = (type) => new RegExp(`^\\s*${type}\\b`, 'i');
/**
 * The Billink form. It asks for the customer type if the order does not contain it.
 * Source: testing page, Billink.
 */
export class BillinkPage extends PaymentPage {
    landmark = customerType;
    beyond = [
        nameToClick(named('Private')),
        inWords(confirm),
        ...onTestPlatform,
    ];
    /** Selects the customer type if the page asks for it, and confirms. */
    async pay({ type }) {
        const asked = this.anyOf(customerType).or(this.anyOf(nameToClick(named(type))));
        if (await asked.first().isVisible()) {
            await this.step(`Select ${type}`, () => this.pick(customerType, named(type)));
        }
        await this.step('Click Confirm', () => this.confirmUnless(this.anyOfAll(onTestPlatform).waitFor()));
    }
}
//# sourceMappingURL=billink-page.js.map