import { TestPlatformPage, onTestPlatform } from './test-platform-page.js';
import { whichever } from '../controls/whichever.js';
import { birthdate, phone, terms } from './details-words.js';
import { FormPage } from './form-page.js';
import { ResultPage } from './result-page.js';
const title = { called: 'Title', kind: 'list', words: /title|salutation|aanhef/i };
const anyTitle = /^\s*(mr|mrs|ms|dhr|mevr|de heer|mevrouw)\b/i;
const complete = {
    called: 'Afronden',
    kind: 'action',
    words: /^\s*afronden\b/i,
    confirms: true,
};
/** The in3 form and the pages after it, partly in Dutch. Source: testing page, in3. */
export class In3Page extends FormPage {
    landmark = birthdate;
    /** The birthdate may be three lists with other names. The phone field then identifies the form. */
    beyond = [phone];
    /** Enters the details that decide the in3 outcome, and confirms. */
    async apply(row, before) {
        await this.enterDate(birthdate, row.birthdate);
        await this.enter(phone, row.phone);
        await this.step('Select any title', () => this.pick(title, anyTitle));
        await this.confirm(before);
    }
    /** Accepts the terms and runs the scenario, unless in3 has already declined. */
    async goOn(order, scenario, before) {
        // Called again after the terms, so that each wait starts with its full timeout.
        const next = () => ({
            'the Test platform page': this.anyOfAll(onTestPlatform),
            'the end': order.over(),
        });
        let shown = await whichever({ ...next(), 'the terms': this.anyOf(terms) });
        if (shown === 'the terms') {
            await this.step('Accept the terms', () => this.tick(terms));
            await this.step('Click Afronden', () => this.confirmBy(complete, before));
            shown = await whichever(next());
        }
        if (shown === 'the end')
            return;
        await new TestPlatformPage(this.page).run(scenario, before);
        await new ResultPage(this.page).returnToShop(order);
    }
}
//# sourceMappingURL=in3-page.js.map