import type { PaymentLink } from './payment-page.ts';
import { PageObject } from '../page-object.ts';

/** The payment page with a QR code on it. Source: Bancontact page, test a Bancontact QR code. */
export class QrPage extends PageObject {
  async open({ paymentUrl }: PaymentLink): Promise<void> {
    await this.step('Open the payment link', async () => {
      await this.page.goto(paymentUrl, { waitUntil: 'domcontentloaded' });
    });
  }

  /** What a camera sees: the whole page, as a PNG. */
  screen(): Promise<Buffer> {
    return this.page.screenshot({ fullPage: true, animations: 'disabled' });
  }

  text(): Promise<string> {
    return this.page.locator('body').innerText();
  }
}
