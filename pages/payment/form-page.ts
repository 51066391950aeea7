import type { Control } from '../control.ts';
import { enterText } from '../typing.ts';
import { confirm } from './form-words.ts';
import { PaymentPage } from './payment-page.ts';

/** A method's form on the payment page. */
export abstract class FormPage extends PaymentPage {
  protected async enter(control: Control, value: string): Promise<void> {
    await this.step(`${control.called}: enter ${value}`, () => this.fill(control, value));
  }

  /** A date as documented, DD-MM-YYYY; a field of the browser's own takes it the other way round. */
  protected async enterDate(control: Control, date: string): Promise<void> {
    await this.step(`${control.called}: enter ${date}`, async () => {
      const field = await this.find(control);
      const type = await field.getAttribute('type');
      if (type === 'date') await field.fill(date.split('-').toReversed().join('-'));
      else await enterText(field, date);
    });
  }

  protected async confirm(): Promise<void> {
    await this.step('Click Confirm', () => this.click(confirm));
  }
}
