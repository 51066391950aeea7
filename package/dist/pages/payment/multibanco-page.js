import { inWords } from '../controls/control.js';
import { whichever } from '../controls/whichever.js';
import { confirm } from './form-words.js';
import { PaymentPage } from './payment-page.js';
import { returnToShop } from './result-page.js';
/**
 * The Multibanco page asks for nothing, because the amount decides the outcome. It shows a reference at
 * once, waits for Confirm, or the payment has already ended. Source: testing page, MB WAY and Multibanco.
 */
export class MultibancoPage extends PaymentPage {
    landmark = inWords(confirm);
    beyond = [returnToShop];
    /** Clicks Confirm if the page waits for it. */
    async pay(order) {
        await this.confirmUnless(whichever({ 'a reference': this.anyOf(returnToShop), 'the end': order.over() }));
    }
    reached(order, signal) {
        return whichever({ 'the page': super.reached(order, signal), 'the end': order.over() });
    }
}
//# sourceMappingURL=multibanco-page.js.map