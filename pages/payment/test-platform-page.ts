import type { BeforeConfirming } from '../confirming.ts';
import { inWords, type Control } from '../controls/control.ts';
import { PaymentPage, type PaymentLink } from './payment-page.ts';

/** Source: testing page. A newer simulator was seen to write "Scenario" with a capital S. */
const testScenario: Control = {
  called: 'Test scenario',
  kind: 'list',
  words: /test\s+scenario/i,
  structure: 'select',
};

/** Evidence: suites that drove the iDEAL and PayPal simulators. */
const test: Control = {
  called: 'Test',
  kind: 'action',
  words: /^\s*test\s*$/i,
  evidence: 'button[name=pay], .btn-msp-success',
  structure: 'form [type=submit], form button:not([type])',
  confirms: true,
};

/** Controls that identify the Test platform page. They do not match other pages with a list or a button. */
export const onTestPlatform: readonly Control[] = [
  inWords(testScenario),
  { ...inWords(test), evidence: 'button[name=pay], .btn-msp-success' },
];

/** A scenario by its text, with alternative texts. */
interface TestScenario {
  readonly option: string;
  readonly alsoCalled: readonly string[];
}

/**
 * The Test platform page, which replaces the pages of a bank or wallet. For a method that asks for
 * nothing, the payment link leads directly to it. Source: testing page.
 */
export class TestPlatformPage extends PaymentPage {
  protected readonly landmark = inWords(testScenario);
  protected override readonly beyond = onTestPlatform;

  /** Chooses a scenario by its text, such as "Completed", and starts it. */
  async run({ option, alsoCalled }: TestScenario, before: BeforeConfirming): Promise<void> {
    const texts = [option, ...alsoCalled].join('|');
    await this.step(`On the Test platform page, select test scenario ${option}`, () =>
      this.pick(testScenario, new RegExp(`^\\s*(${texts})\\s*$`, 'i')),
    );
    await this.#test(before);
  }

  /** Chooses the discount that the platform lists for a voucher, and submits it. */
  async runListed(before: BeforeConfirming): Promise<void> {
    await this.step('On the Test platform page, select the relevant discount', () =>
      this.pick(testScenario),
    );
    await this.#test(before);
  }

  /** A method that asks for nothing may still wait for Confirm after it was chosen from a list. */
  protected override async afterChoice(order: PaymentLink): Promise<void> {
    await this.confirmUnless(this.reached(order));
  }

  async #test(before: BeforeConfirming): Promise<void> {
    await this.step('Click Test', () => this.confirmBy(test, before));
  }
}
