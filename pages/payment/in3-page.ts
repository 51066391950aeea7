import type { RowOf } from '../../catalogue/index.ts';
import type { BeforeConfirming } from '../confirming.ts';
import type { Control } from '../controls/control.ts';
import { TestPlatformPage, onTestPlatform } from './test-platform-page.ts';
import { whichever } from '../controls/whichever.ts';
import { birthdate, phone, terms } from './details-words.ts';
import { FormPage } from './form-page.ts';
import type { PaymentLink } from './payment-page.ts';
import { ResultPage } from './result-page.ts';

const title: Control = { called: 'Title', kind: 'list', words: /title|salutation|aanhef/i };
const anyTitle = /^\s*(mr|mrs|ms|dhr|mevr|de heer|mevrouw)\b/i;
const complete: Control = {
  called: 'Afronden',
  kind: 'action',
  words: /^\s*afronden\b/i,
  confirms: true,
};

/** The in3 form and the pages after it, partly in Dutch. Source: testing page, in3. */
export class In3Page extends FormPage {
  protected readonly landmark = birthdate;
  /** The birthdate may be three lists with other names. The phone field then identifies the form. */
  protected override readonly beyond = [phone];

  /** Enters the details that decide the in3 outcome, and confirms. */
  async apply(row: RowOf<'instalments'>, before: BeforeConfirming): Promise<void> {
    await this.enterDate(birthdate, row.birthdate);
    await this.enter(phone, row.phone);
    await this.step('Select any title', () => this.pick(title, anyTitle));
    await this.confirm(before);
  }

  /** Accepts the terms and runs the scenario, unless in3 has already declined. */
  async goOn(
    order: PaymentLink,
    scenario: RowOf<'instalments'>,
    before: BeforeConfirming,
  ): Promise<void> {
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
    if (shown === 'the end') return;
    await new TestPlatformPage(this.page).run(scenario, before);
    await new ResultPage(this.page).returnToShop(order);
  }
}
