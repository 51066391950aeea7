import type { Card } from '../../catalogue/index.ts';
import type { BeforeConfirming } from '../confirming.ts';
import { typeKeys } from '../controls/typing.ts';
import { ExpiryFields } from './dates/expiry-fields.ts';
import { cardHolder, cardNumber, confirm, securityCode } from './form-words.ts';
import { PaymentPage } from './payment-page.ts';

const areDigits = (held: string, number: string): boolean => held.replace(/\D/g, '') === number;

/**
 * The card form: number and expiry date for Bancontact, plus holder and security code for the other
 * schemes. Source: Bancontact and Maestro pages, testing page. It is the same page with more fields.
 */
export class CardPage extends PaymentPage {
  protected readonly landmark = cardNumber;

  readonly #expiry = new ExpiryFields(this.page);

  /** Enters the card and any future expiry date, and confirms. */
  async pay(card: Card, before: BeforeConfirming): Promise<void> {
    await this.#enter(card);
    await this.#enterCode(card);
    await this.step('Click Confirm', () => this.confirmBy(confirm, before));
  }

  /** Enters a card that the page should reject, and confirms if the page allows it. */
  async tryToPay(card: Card): Promise<void> {
    await this.#enter(card);
    await this.#tryCode(card);
    await this.agree();
    await this.step('Click Confirm, if it can be clicked', () => this.clickIfEnabled(confirm));
  }

  async #enter(card: Card): Promise<void> {
    await this.step(`Enter card number ${card.number}`, () =>
      this.fill(cardNumber, card.number, { isHeld: areDigits }),
    );
    await this.#enterHolder(card);
    await this.step('Enter any future expiry date', () => this.#expiry.enter(card.expiry));
  }

  /** Whether the form allows this expiry date: drop-downs may not offer it. */
  takes({ expiry }: Card): Promise<boolean> {
    return this.#expiry.takes(expiry);
  }

  /** The page text and the names of its images, because a brand may be shown by its logo only. */
  names(): Promise<string> {
    return this.page.locator('body').ariaSnapshot();
  }

  async #enterHolder({ holder }: Card): Promise<void> {
    if (holder === undefined) return;
    await this.step('Enter any name as card holder', () => this.fill(cardHolder, holder));
  }

  async #enterCode(card: Card): Promise<void> {
    const { cvc } = card;
    if (cvc === undefined || !(await this.#asksForCode(card))) return;
    await this.step(`Enter CVC ${cvc}`, () => this.fill(securityCode, cvc));
  }

  /** Types a code that the field may reject while typing. */
  async #tryCode(card: Card): Promise<void> {
    const { cvc } = card;
    if (cvc === undefined || !(await this.#asksForCode(card))) return;
    await this.step(`Type "${cvc}" as CVC`, async () => {
      await typeKeys(await this.find(securityCode), cvc);
    });
  }

  async #asksForCode({ cvcOptional }: Card): Promise<boolean> {
    return !cvcOptional || this.sees(securityCode);
  }
}
