import type { RowOf } from '../../catalogue/index.ts';
import type { BeforeConfirming } from '../confirming.ts';
import { bankAccount, birthdate, email, phone } from './details-words.ts';
import { FormPage } from './form-page.ts';

/** The form of E-Invoicing and Pay After Delivery. Source: testing page. */
export class PersonalDetailsPage extends FormPage {
  protected readonly landmark = bankAccount;

  /** Enters any details and confirms. */
  async pay(row: RowOf<'personal details'>, before: BeforeConfirming): Promise<void> {
    await this.enterDate(birthdate, row.birthdate);
    await this.enter(bankAccount, row.bankAccount);
    await this.enter(email, row.email);
    await this.enter(phone, row.phone);
    await this.confirm(before);
  }
}
