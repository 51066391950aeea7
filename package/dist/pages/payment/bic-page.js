import { onTestPlatform } from './test-platform-page.js';
import { bic } from './details-words.js';
import { FormPage } from './form-page.js';
/** The form of EPS and Giropay; the test platform comes next. Source: testing page, EPS, Giropay. */
export class BicPage extends FormPage {
    landmark = bic;
    beyond = onTestPlatform;
    /** Enters the BIC (any BIC is accepted) and confirms, unless the page skips the form. */
    async pay(row, before) {
        if (!(await this.sees(bic)))
            return;
        await this.enter(bic, row.bic);
        await this.confirm(before);
    }
}
//# sourceMappingURL=bic-page.js.map