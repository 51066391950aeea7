import type { BeforeConfirming } from '../confirming.ts';
import { phone } from './details-words.ts';
import { FormPage } from './form-page.ts';
import { returnToShop } from './result-page.ts';

/** The form of MB WAY. Source: testing page, MB WAY and Multibanco. */
export class MbWayPage extends FormPage {
  protected readonly landmark = phone;
  protected override readonly beyond = [returnToShop];

  /** Enters any phone number and confirms, unless the page uses the number from the order. */
  async pay(row: { readonly phone: string }, before: BeforeConfirming): Promise<void> {
    if (!(await this.sees(phone))) return;
    await this.enter(phone, row.phone);
    await this.confirm(before);
  }
}
