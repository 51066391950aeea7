import { terms } from './details-words.js';
import { FormPage } from './form-page.js';
/** The page of Riverty. Source: testing page, Riverty. */
export class RivertyPage extends FormPage {
    landmark = terms;
    /** Accepts the terms and confirms. */
    async pay(before) {
        await this.step('Accept the terms', () => this.tick(terms));
        await this.confirm(before);
    }
}
//# sourceMappingURL=riverty-page.js.map