import { click } from '../controls/clicking.ts';
import type { Method } from '../../catalogue/index.ts';
import type { Control } from '../controls/control.ts';
import { PageObject } from '../page-object.ts';
import { unfoldOrder } from './folded-order.ts';
import { cardNumber } from './form-words.ts';
import { methodEntry } from './method-entry.ts';
import type { PaymentLink } from './payment-page.ts';

/** Some pages may show the code only on request. Source: API reference, connect settings, QR. */
const showCode: Control = { called: 'Show QR code', kind: 'action', words: /show\b.*\bQR\b/i };

/** The payment page with a QR code on it. Source: Bancontact page, test a Bancontact QR code. */
export class QrPage extends PageObject {
  async open({ paymentUrl }: PaymentLink): Promise<void> {
    await this.step('Open the payment link', async () => {
      await this.visit(paymentUrl);
    });
  }

  /** The page with what it folds away of the order. */
  override async text(): Promise<string> {
    await unfoldOrder(this.page);
    return super.text();
  }

  /** On the page that the link has led to. The method is only chosen if no code is found. */
  begin(_order: PaymentLink): Promise<void> {
    return Promise.resolve();
  }

  /** Shows the QR code if it is hidden, or chooses the method if the page lists methods first. */
  async chooseMethod(method: Method): Promise<void> {
    if (await this.sees(showCode)) return this.click(showCode);
    if (await this.sees(cardNumber)) return;
    const entry = await this.find(methodEntry(method));
    const chosen = entry.and(this.page.locator('[aria-expanded=true], :checked'));
    if (!(await chosen.isVisible())) await click(entry);
  }

  /** The whole page as a PNG, as a camera would see it. */
  screen(): Promise<Buffer> {
    return this.page.screenshot({ fullPage: true, animations: 'disabled' });
  }

  /** The same page at three times the size, because a camera has more pixels than a screen. */
  async closeUp(): Promise<Buffer> {
    const browser = await this.page.context().newCDPSession(this.page);
    const { cssContentSize: whole } = await browser.send('Page.getLayoutMetrics');
    const { data } = await browser.send('Page.captureScreenshot', {
      clip: { ...whole, scale: 3 },
      captureBeyondViewport: true,
    });
    await browser.detach();
    return Buffer.from(data, 'base64');
  }
}
