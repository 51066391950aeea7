import { inWords } from '../controls/control.ts';
import { whichever } from '../controls/whichever.ts';
import { confirm } from './form-words.ts';
import { PaymentPage, type PaymentLink } from './payment-page.ts';
import { returnToShop } from './result-page.ts';

/**
 * The page of Multibanco asks for nothing, as the amount decides: it shows a reference at once, or
 * waits for Confirm, or the payment has already ended. Source: testing page, MB WAY and Multibanco.
 */
export class MultibancoPage extends PaymentPage {
  protected readonly landmark = inWords(confirm);
  protected override readonly beyond = [returnToShop];

  /** Confirms where the page waits for that. */
  async pay(order: PaymentLink): Promise<void> {
    await this.confirmUnless(
      whichever({ 'a reference': this.anyOf(returnToShop).waitFor(), 'the end': order.over() }),
    );
  }

  protected override reached(order: PaymentLink): Promise<unknown> {
    return whichever({ 'the page': super.reached(order), 'the end': order.over() });
  }
}
