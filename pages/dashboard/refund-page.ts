import { errors, type Locator } from '@playwright/test';
import { elements, inWords, type Control } from '../controls/control.ts';
import { PageError } from '../controls/page-error.ts';
import { allowed, within } from '../controls/until.ts';
import { PageObject } from '../page-object.ts';
import { iban } from '../payment/details-words.ts';
import { confirm } from '../payment/form-words.ts';
import { reasonOn } from '../screen/reason.ts';
import { headingsIn, under } from '../screen/headings.ts';
import { screenOf } from '../screen/screen.ts';
import { whichever } from '../controls/whichever.ts';
import { enterAmount, isAmountOpen } from './amount-fields.ts';
import { isAnyHeading } from './reading.ts';

/** The data that a merchant enters for a refund. */
export interface RefundRequest {
  /** Minor units. */
  readonly amount: number;
  readonly description: string;
  /** Required by some methods only. */
  readonly accountHolder: string;
  readonly iban: string;
}

/** Labels of the refund forms. For some methods the label has spaces around the slash. */
const reason: Control = {
  called: 'Reason/Description',
  kind: 'field',
  words: /reason|^\s*description/i,
  evidence: ':is(input, textarea):is([name*=reason i], [name*=description i])',
  structure: 'textarea',
};
const accountHolder: Control = {
  called: 'Account holder name',
  kind: 'field',
  words: /account\s*holder/i,
};
/** Pay-later orders use: Refund whole order > Description > Save changes. */
const wholeOrder: Control = {
  called: 'Refund whole order',
  kind: 'action',
  words: /^\s*refund whole order\b/i,
};
const proceed: Control = {
  called: 'Continue',
  kind: 'action',
  words: /^\s*(continue|save changes)\b/i,
};
const confirmation = /^\s*refund confirmation\s*$/i;

/** Order summary > Refund order: the form and its confirmation, in a page, panel or dialog. */
export class RefundPage extends PageObject {
  /** Under the Refund heading: enters reason and amount, and continues to the confirmation. */
  async enter(request: RefundRequest): Promise<void> {
    const form = await this.#form();
    await this.step('Refund: enter the reason', () =>
      this.fill(reason, request.description, { scope: form }),
    );
    await this.step('Refund: enter the amount', () => enterAmount(form, request.amount));
    if (await this.anyOf(iban, form).isVisible())
      await this.fill(iban, request.iban, { scope: form });
    if (await this.anyOf(accountHolder, form).isVisible()) {
      await this.fill(accountHolder, request.accountHolder, { scope: form });
    }
    await this.step('Refund: click Continue', () => this.click(proceed, form));
  }

  /** Whether the form lets the merchant choose another amount. */
  async asksForAmount(): Promise<boolean> {
    return isAmountOpen(await this.#form(1));
  }

  /**
   * Refunds a pay-later order as a whole: with a choice and a description, or with the form of the
   * other methods.
   *
   * @param refunded waits for the refund and returns it, or rejects on a timeout
   */
  async refundWholeOrder<Refund>(
    request: RefundRequest,
    refunded: () => Promise<Refund>,
  ): Promise<Refund> {
    await whichever({
      'a choice of what to refund': this.anyOf(wholeOrder),
      'the form of a refund': this.anyOf(proceed),
    });
    if (await this.anyOf(wholeOrder).isVisible()) {
      await this.step('Click Refund whole order', () => this.click(wholeOrder));
    }
    const form = await this.#form(1);
    await this.step('Refund: enter the description', () =>
      this.fill(reason, request.description, { scope: form }),
    );
    await this.step('Refund: click Save changes', () => this.click(proceed, form));
    const asked = await whichever({
      'the refund is to be confirmed': this.#isToBeConfirmed(),
      'the refund is there': refunded(),
    });
    if (asked === 'the refund is to be confirmed') await this.confirm();
    return refunded();
  }

  /**
   * The form around the Continue button. The details behind it have similar words.
   *
   * @param fields the minimum number of fields, if no element marks the form
   */
  async #form(fields = 2): Promise<Locator> {
    const field = './/textarea | .//input[not(@type="hidden" or @type="submit" or @type="button")]';
    const marked = '(self::form or self::dialog or @role="dialog")';
    const form = `${marked} and (${field}) or count(${field}) >= ${fields}`;
    const button = await this.find(proceed);
    const around = button.locator(`xpath=ancestor::*[${form}][1]`);
    return (await around.count()) > 0 ? around : this.#aroundShadowRoots(button, fields);
  }

  /** The same where the button has a shadow root of its own: XPath does not see out of it. */
  async #aroundShadowRoots(button: Locator, fields: number): Promise<Locator> {
    const field = this.page.locator(elements.field);
    const marked = this.page
      .locator('form, dialog, [role=dialog]')
      .filter({ has: button })
      .filter({ has: field });
    if ((await marked.count()) > 0) return marked.last();
    const enough = field.nth(fields - 1);
    return this.page.locator('*').filter({ has: button }).filter({ has: enough }).last();
  }

  #confirmationHeading(): Locator {
    return this.page.getByText(confirmation).filter({ visible: true }).first();
  }

  /** Waits for heading and button: the heading alone may be a step name, visible from the start. */
  async #isToBeConfirmed(): Promise<void> {
    await this.#confirmationHeading().waitFor();
    await this.anyOf(inWords(confirm)).waitFor();
  }

  /** Waits for the confirmation. If the refund is refused, throws the reason shown on the page. */
  async #confirmationComes(): Promise<void> {
    try {
      await this.#isToBeConfirmed();
    } catch (error) {
      if (!(error instanceof errors.TimeoutError)) throw error;
      const said = await reasonOn(this.page);
      throw new PageError(`no refund confirmation came, the page says "${said}"`);
    }
  }

  /** The text under the heading Refund confirmation, including field values. */
  async confirmation(): Promise<string> {
    await this.#confirmationComes();
    const values = this.page.locator('input, textarea').filter({ visible: true });
    // A dialog that fades in is there before it can be seen.
    const shown = (await within(allowed(), () => this.#underConfirmation())) ?? [];
    return [
      ...new Set(shown),
      ...(await values.evaluateAll((fields) => fields.map((it) => (it as HTMLInputElement).value))),
    ].join('\n');
  }

  /** Undefined while nothing is under the heading. */
  async #underConfirmation(): Promise<string[] | undefined> {
    const { root } = await screenOf(this.page);
    const shown = headingsIn(root, (line) => confirmation.test(line)).map(
      (it) => under(it, root, isAnyHeading).said,
    );
    return shown.some((it) => it !== '') ? shown : undefined;
  }

  async confirm(): Promise<void> {
    await this.step('Refund confirmation: click Confirm', () => this.click(confirm));
  }
}
