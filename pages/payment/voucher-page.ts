import type { BeforeConfirming } from '../confirming.ts';
import type { Control } from '../controls/control.ts';
import { cardNumber } from './form-words.ts';
import { FormPage } from './form-page.ts';
import type { PaymentLink } from './payment-page.ts';

/** Some brands show a PIN and no security code. */
const securityCode: Control = {
  called: 'Security code',
  kind: 'field',
  words: /security\s*code|\bPIN\b/i,
};

/** Its text follows the locale, as that of Confirm does; only the English one is documented. */
const addDiscount: Control = {
  called: 'Add discount',
  kind: 'action',
  words: /^\s*(add discount|korting toevoegen|ajouter\b.*réduction|rabatt hinzufügen)\b/i,
  confirms: true,
};

/** The form of a gift card or voucher. Source: testing page, gift cards, Monizze, Sodexo, Edenred. */
export class VoucherPage extends FormPage {
  protected readonly landmark = addDiscount;

  /** Lines on the page before the voucher was added. */
  #before: readonly string[] = [];

  /** Enters the voucher and adds it. */
  async addVoucher(
    voucher: { readonly number: string; readonly pin: string },
    before: BeforeConfirming,
  ): Promise<void> {
    await this.enter(cardNumber, voucher.number);
    await this.enter(securityCode, voucher.pin);
    this.#before = linesOf(await this.text());
    await this.addDiscount(before);
  }

  /** Edenred's page asks for nothing: the discount is chosen on the test platform. */
  async addDiscount(before: BeforeConfirming): Promise<void> {
    await this.step('Click Add discount', () => this.confirmBy(addDiscount, before));
  }

  /** What the page says that it did not say before the voucher was added. */
  async said(): Promise<string> {
    const lines = linesOf(await this.text());
    return lines.filter((line) => !this.#before.includes(line)).join('; ');
  }

  /** Confirms what the discount has paid, where the page waits for that. */
  async finish(order: PaymentLink): Promise<void> {
    await this.step('Finish the payment', () => this.confirmUnless(order.over()));
  }
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
