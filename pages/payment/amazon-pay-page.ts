import type { Control } from '../controls/control.ts';
import { PaymentPage } from './payment-page.ts';
import { whichever } from '../controls/whichever.ts';
import { onTestPlatform } from './test-platform-page.ts';

const amazonPay: Control = { called: 'Amazon Pay', kind: 'action', words: /^\W*amazon pay\b/i };

/** The Amazon Pay page that comes before the scenarios. Source: testing page, Amazon Pay. */
export class AmazonPayPage extends PaymentPage {
  protected readonly landmark = amazonPay;
  protected override readonly beyond = onTestPlatform;

  /** "Wait for 5 seconds or click Amazon Pay": clicks, unless the page has continued by itself. */
  async goOn(): Promise<void> {
    await this.step('Click Amazon Pay', () =>
      whichever({
        'the button is clicked': this.click(amazonPay),
        'the page goes on by itself': this.anyOfAll(onTestPlatform),
      }),
    );
  }
}
