import { PaymentPage } from './payment-page.js';
import { whichever } from '../controls/whichever.js';
import { onTestPlatform } from './test-platform-page.js';
const amazonPay = { called: 'Amazon Pay', kind: 'action', words: /^\W*amazon pay\b/i };
/** The Amazon Pay page that comes before the scenarios. Source: testing page, Amazon Pay. */
export class AmazonPayPage extends PaymentPage {
    landmark = amazonPay;
    beyond = onTestPlatform;
    /** "Wait for 5 seconds or click Amazon Pay": clicks, unless the page has continued by itself. */
    async goOn() {
        await this.step('Click Amazon Pay', () => whichever({
            'the button is clicked': this.click(amazonPay),
            'the page goes on by itself': this.anyOfAll(onTestPlatform),
        }));
    }
}
//# sourceMappingURL=amazon-pay-page.js.map