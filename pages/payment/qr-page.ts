import type { Method } from '../../catalogue/index.ts';
import { PageObject } from '../page-object.ts';
import { cardNumber } from './form-words.ts';
import { methodEntry } from './method-entry.ts';
import type { PaymentLink } from './payment-page.ts';

/** The payment page with a QR code on it. Source: Bancontact page, test a Bancontact QR code. */
export class QrPage extends PageObject {
  async open({ paymentUrl }: PaymentLink): Promise<void> {
    await this.step('Open the payment link', async () => {
      await this.visit(paymentUrl);
    });
  }

  /** Chooses the method where the page lists methods first and shows no code yet. */
  async chooseMethod(method: Method): Promise<void> {
    if (await this.anyOf(cardNumber).isVisible()) return;
    const entry = await this.find(methodEntry(method));
    const chosen = entry.and(this.page.locator('[aria-expanded=true], :checked'));
    if (!(await chosen.isVisible())) await entry.click();
  }

  /** What a camera sees: the whole page, as a PNG. */
  screen(): Promise<Buffer> {
    return this.page.screenshot({ fullPage: true, animations: 'disabled' });
  }
}
