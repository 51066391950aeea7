import type { Control } from '../control.ts';
import { PageObject } from '../page-object.ts';

/** Source: testing page; the capital S was seen on a newer simulator. */
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
};

/** A scenario by its text, and other texts that stand for it. */
interface TestScenario {
  readonly option: string;
  readonly alsoCalled: readonly string[];
}

/** The Test platform page, the stand-in for a bank's or wallet's own pages. Source: testing page. */
export class TestPlatformPage extends PageObject {
  /** Chooses a scenario by its text, such as "Completed", and starts it. */
  async run({ option, alsoCalled }: TestScenario): Promise<void> {
    const texts = [option, ...alsoCalled].join('|');
    await this.step(`On the Test platform page, select test scenario ${option}`, () =>
      this.choose(testScenario, new RegExp(`^\\s*(${texts})\\s*$`, 'i')),
    );
    await this.step('Click Test', () => this.click(test));
  }
}
