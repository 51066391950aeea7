import type { RowOf } from '../../catalogue/index.ts';
import type { Control } from '../controls/control.ts';
import { onTestPlatform } from './test-platform-page.ts';
import { email, phone } from './details-words.ts';
import { FormPage } from './form-page.ts';

/** Live pages may list more banks than test pages. */
const bank: Control = { called: 'Bank', kind: 'list', words: /\bbank/i };

/** The Dotpay page: shopper details and bank. Source: testing page, Dotpay. */
export class DotpayPage extends FormPage {
  protected readonly landmark = email;

  /** Enters any e-mail address and phone number, and selects any bank. The page then continues by itself. */
  async pay(row: RowOf<'bank choice'>): Promise<void> {
    await this.enter(email, row.email);
    await this.enter(phone, row.phone);
    await this.step('Select any bank', () => this.pick(bank));
    await this.step('Go on to the Test platform page', () =>
      this.confirmUnless(this.anyOfAll(onTestPlatform).waitFor()),
    );
  }
}
