import type { RowOf } from '../../catalogue/index.ts';
import { nameToClick } from '../controls/picking.ts';
import { inWords, type Control } from '../controls/control.ts';
import { onTestPlatform } from './test-platform-page.ts';
import { confirm } from './form-words.ts';
import { PaymentPage } from './payment-page.ts';

const customerType: Control = {
  called: 'Private or Business',
  kind: 'list',
  words: /customer type|type of customer|buying as|private|business/i,
};

const named = (type: string): RegExp => new RegExp(`^\\s*${type}\\b`, 'i');

/**
 * The Billink form. It asks for the customer type if the order does not contain it.
 * Source: testing page, Billink.
 */
export class BillinkPage extends PaymentPage {
  protected readonly landmark = customerType;
  protected override readonly beyond = [
    nameToClick(named('Private')),
    inWords(confirm),
    ...onTestPlatform,
  ];

  /** Selects the customer type if the page asks for it, and confirms. */
  async pay({ type }: RowOf<'customer type'>): Promise<void> {
    const asked = this.anyOf(customerType).or(this.anyOf(nameToClick(named(type))));
    if (await asked.first().isVisible()) {
      await this.step(`Select ${type}`, () => this.pick(customerType, named(type)));
    }
    await this.step('Click Confirm', () =>
      this.confirmUnless(this.anyOfAll(onTestPlatform).waitFor()),
    );
  }
}
