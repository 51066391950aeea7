import { inWords } from '../controls/control.ts';
import { whichever } from '../controls/whichever.ts';
import { confirm } from './form-words.ts';
import { PaymentPage, type PaymentLink } from './payment-page.ts';
import { returnToShop } from './result-page.ts';

/**
 * The Multibanco page asks for nothing, because the amount decides the outcome. It shows a reference at
 * once, waits for Confirm, or the payment has already ended. Source: testing page, MB WAY and Multibanco.
 */
export class MultibancoPage extends PaymentPage {
  protected readonly landmark = inWords(confirm);
  protected override readonly beyond = [returnToShop];

  /** Clicks Confirm if the page waits for it. */
  async pay(order: PaymentLink): Promise<void> {
    await this.confirmUnless(
      whichever({ 'a reference': this.anyOf(returnToShop), 'the end': order.over() }),
    );
  }

  protected override reached(order: PaymentLink, signal?: AbortSignal): Promise<unknown> {
    return whichever({ 'the page': super.reached(order, signal), 'the end': order.over() });
  }
}
