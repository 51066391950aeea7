import { errors, type Locator } from '@playwright/test';
import type { Method } from '../../catalogue/index.ts';
import { outline } from '../control-not-found.ts';
import { PageError } from '../page-error.ts';
import { PageObject } from '../page-object.ts';
import { whichever } from '../whichever.ts';
import { cancel, cardNumber } from './form-words.ts';
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

  /**
   * Opens a link that may have ended.
   *
   * @returns whether the page still offers the form of the method
   */
  async reopen({ paymentUrl, method }: PaymentLink): Promise<boolean> {
    return this.step('Open the payment link again', async () => {
      const answer = await this.page.goto(paymentUrl, { waitUntil: 'domcontentloaded' });
      if (answer && answer.status() >= 400) return false;
      const form = this.anyOf(cardNumber);
      const entry = this.anyOf(methodEntry(method));
      if (!(await appears(form.or(entry).first()))) return false;
      if (!(await form.isVisible())) await entry.click();
      return appears(form);
    });
  }

  /** Leaves without paying. Source: payment pages, layout: Cancel stands below the form. */
  async cancel(): Promise<void> {
    await this.step('Click Cancel', () => this.click(cancel));
  }

  async #formOrList(method: Method) {
    try {
      return await whichever({
        'the form of the method': this.anyOf(cardNumber).waitFor(),
        'a list of methods': this.anyOf(methodEntry(method)).waitFor(),
      });
    } catch (cause) {
      const shown = `The page is ${this.page.url()} and shows:\n${await outline(this.page)}`;
      throw new PageError(`neither the form of ${method.name} nor a list with it came.\n${shown}`, {
        cause,
      });
    }
  }

  async #chooseMethodIfListed(method: Method): Promise<void> {
    const entry = methodEntry(method);
    const shown = await this.#formOrList(method);
    if (shown === 'a list of methods' && !(await this.anyOf(cardNumber).isVisible())) {
      await this.click(entry);
      await this.find(cardNumber);
    }
  }
}

/** Whether something shows in time. */
async function appears(locator: Locator): Promise<boolean> {
  try {
    await locator.waitFor();
    return true;
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    return false;
  }
}
