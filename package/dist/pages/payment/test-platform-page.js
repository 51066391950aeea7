import { inWords } from '../controls/control.js';
import { PaymentPage } from './payment-page.js';
/** Source: testing page. A newer simulator was seen to write "Scenario" with a capital S. */
const testScenario = {
    called: 'Test scenario',
    kind: 'list',
    words: /test\s+scenario/i,
    structure: 'select',
};
/** Evidence: suites that drove the iDEAL and PayPal simulators. */
const test = {
    called: 'Test',
    kind: 'action',
    words: /^\s*test\s*$/i,
    evidence: 'button[name=pay], .btn-msp-success',
    structure: 'form [type=submit], form button:not([type])',
    confirms: true,
};
/** Controls that identify the Test platform page. They do not match other pages with a list or a button. */
export const onTestPlatform = [
    inWords(testScenario),
    { ...inWords(test), evidence: 'button[name=pay], .btn-msp-success' },
];
/**
 * The Test platform page, which replaces the pages of a bank or wallet. For a method that asks for
 * nothing, the payment link leads directly to it. Source: testing page.
 */
export class TestPlatformPage extends PaymentPage {
    landmark = inWords(testScenario);
    beyond = onTestPlatform;
    /** Chooses a scenario by its text, such as "Completed", and starts it. */
    async run({ option, alsoCalled }, before) {
        const texts = [option, ...alsoCalled].join('|');
        await this.step(`On the Test platform page, select test scenario ${option}`, () => this.choose(testScenario, new RegExp(`^\\s*(${texts})\\s*$`, 'i')));
        await this.#test(before);
    }
    /** Chooses the discount that the platform lists for a voucher, and submits it. */
    async runListed(before) {
        await this.step('On the Test platform page, select the relevant discount', () => this.chooseAny(testScenario));
        await this.#test(before);
    }
    /** A method that asks for nothing may still wait for Confirm after it was chosen from a list. */
    async afterChoice(order) {
        await this.confirmUnless(this.reached(order));
    }
    async #test(before) {
        await this.step('Click Test', () => this.confirmBy(test, before));
    }
}
//# sourceMappingURL=test-platform-page.js.map