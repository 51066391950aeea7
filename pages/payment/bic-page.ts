import type { BeforeConfirming } from '../confirming.ts';
import { onTestPlatform } from './test-platform-page.ts';
import { bic } from './details-words.ts';
import { FormPage } from './form-page.ts';

/** The form of EPS and Giropay; the test platform comes next. Source: testing page, EPS, Giropay. */
export class BicPage extends FormPage {
  protected readonly landmark = bic;
  protected override readonly beyond = onTestPlatform;

  /** Enters the BIC (any BIC is accepted) and confirms, unless the page skips the form. */
  async pay(row: { readonly bic: string }, before: BeforeConfirming): Promise<void> {
    if (!(await this.sees(bic))) return;
    await this.enter(bic, row.bic);
    await this.confirm(before);
  }
}
