import { onTestPlatform } from './test-platform-page.js';
import { email, phone } from './details-words.js';
import { FormPage } from './form-page.js';
/** Live pages may list more banks than test pages. */
const bank = { called: 'Bank', kind: 'list', words: /\bbank/i };
/** The Dotpay page: shopper details and bank. Source: testing page, Dotpay. */
export class DotpayPage extends FormPage {
    landmark = email;
    /** Enters any e-mail address and phone number, and selects any bank. The page then continues by itself. */
    async pay(row) {
        await this.enter(email, row.email);
        await this.enter(phone, row.phone);
        await this.step('Select any bank', () => this.pick(bank));
        await this.step('Go on to the Test platform page', () => this.confirmUnless(this.anyOfAll(onTestPlatform).waitFor()));
    }
}
//# sourceMappingURL=dotpay-page.js.map