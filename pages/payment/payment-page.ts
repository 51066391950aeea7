import type { Method } from '../../catalogue/index.ts';
import { PageObject } from '../page-object.ts';
import { whichever } from '../whichever.ts';
import { cardNumber } from './form-words.ts';
import { methodEntry } from './method-entry.ts';

/** What a shopper needs of an order to pay it. */
export interface PaymentLink {
  readonly paymentUrl: string;
  readonly method: Method;
}

/**
 * The page behind a payment link. With a gateway it shows that method's form, without one (or with
 * several methods grouped) a list to choose from. Source: payment pages.
 */
export class PaymentPage extends PageObject {
  /** Opens the link and, where the page lists methods first, chooses the order's method. */
  async open({ paymentUrl, method }: PaymentLink): Promise<void> {
    await this.step('Open the payment link', async () => {
      await this.visit(paymentUrl);
      await this.#chooseMethodIfListed(method);
    });
  }

  async #chooseMethodIfListed(method: Method): Promise<void> {
    const entry = methodEntry(method);
    const shown = await whichever({
      'the form of the method': this.anyOf(cardNumber).waitFor(),
      'a list of methods': this.anyOf(entry).waitFor(),
    });
    if (shown === 'a list of methods' && !(await this.anyOf(cardNumber).isVisible())) {
      await this.click(entry);
      await this.find(cardNumber);
    }
  }
}
