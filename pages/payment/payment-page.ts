import type { Locator } from '@playwright/test';
import { click, tick } from '../controls/clicking.ts';
import type { BeforeConfirming } from '../confirming.ts';
import type { Method } from '../../catalogue/index.ts';
import { outline } from '../controls/control-not-found.ts';
import { elements, inWords, type Control, type Scope } from '../controls/control.ts';
import { appearsIn } from '../controls/finding.ts';
import { frameThatShows, inAnyFrame } from '../controls/frames.ts';
import { PageError } from '../controls/page-error.ts';
import { PageObject } from '../page-object.ts';
import { surfaceOf } from '../controls/surface.ts';
import { staysThere } from '../controls/until.ts';
import { comes, whichever } from '../controls/whichever.ts';
import { agreement, allMethods, cancel, confirm, leave, proceed } from './form-words.ts';
import { unfoldOrder } from './folded-order.ts';
import { methodEntry } from './method-entry.ts';

/** How long a list that waits for a button has that button, and no form. Milliseconds. */
const settled = 300;

/** Time limit for a list to show that it waits for a button. Milliseconds. */
const choosing = 1_500;

/** The data of an order that a shopper needs to pay it. */
export interface PaymentLink {
  readonly paymentUrl: string;
  readonly method: Method;
  /** Resolves when the payment is over: the shopper is back at the shop, or the payment has failed. */
  over(): Promise<unknown>;
}

/** Resolves once another page starts to load, not when it has loaded. */
const onTheWay = { waitUntil: 'commit' } as const;

/**
 * The page behind a payment link. With a gateway it shows the form of that method. Without one (or with
 * several methods grouped) it shows a list of methods. Source: payment pages.
 */
export abstract class PaymentPage extends PageObject {
  /** A control that identifies the method's page. */
  protected abstract readonly landmark: Control;
  /** Controls that identify the page when it skips its form, because the order has enough data. */
  protected readonly beyond: readonly Control[] = [];

  /** Opens the link. If the page lists methods first, chooses the order's method. */
  async open(order: PaymentLink): Promise<void> {
    await this.step('Open the payment link', async () => {
      await this.visit(order.paymentUrl);
      await this.#arrive(order);
    });
  }

  /** The page with what it folds away of the order. */
  override async text(): Promise<string> {
    await unfoldOrder(this.page);
    return super.text();
  }

  /** On the page that the link has led to: if it lists methods first, chooses the order's method. */
  async begin(order: PaymentLink): Promise<void> {
    await this.step(`Find ${order.method.name} on the payment page`, () => this.#arrive(order));
  }

  async #arrive(order: PaymentLink): Promise<void> {
    if (await this.#hasArrived()) return;
    const shown = await this.#formOrList(order);
    if (shown === 'the form of the method' || (await this.#hasArrived())) return;
    await this.click(methodEntry(order.method));
    await this.#sendChoice();
    await this.afterChoice(order);
  }

  /** A list of radio buttons has a button of its own. The form may also come by the choice alone. */
  async #sendChoice(): Promise<void> {
    const isWaiting = async (): Promise<boolean | undefined> =>
      (await this.#hasArrived()) ? undefined : this.anyOf(proceed).isVisible();
    if (await staysThere(choosing, settled, isWaiting)) await this.click(proceed);
  }

  /**
   * Opens a link that may no longer be valid.
   *
   * @returns whether the page still offers the method's form
   */
  async reopen({ paymentUrl, method }: PaymentLink): Promise<boolean> {
    return this.step('Open the payment link again', async () => {
      const answer = await this.goto(paymentUrl);
      if (answer && answer.status() >= 400) return false;
      const entry = this.anyOf(methodEntry(method));
      const formOrEntry = (it: Scope): Locator => {
        const arrival = this.#arrivalIn(it);
        return it === this.page.mainFrame() ? arrival.or(entry).first() : arrival;
      };
      if (!(await comes(inAnyFrame(this.page, formOrEntry)))) return false;
      if (!(await this.#hasArrived())) await click(entry);
      return comes(inAnyFrame(this.page, (it) => this.#arrivalIn(it)));
    });
  }

  /** Chooses a method on an open page, for example to pay the remaining amount of an order. */
  async chooseMethod(method: Method): Promise<void> {
    await this.step(`Select ${method.name}`, async () => {
      const entry = methodEntry(method);
      const shown = await whichever({
        'a list of methods': this.anyOf(entry),
        'a way to the list': this.anyOf(allMethods),
      });
      if (shown === 'a way to the list') await this.click(allMethods);
      await this.click(entry);
      await this.#sendChoice();
      await this.find(this.landmark);
    });
  }

  /**
   * Leaves without paying, also if the page asks to confirm that. Source: payment pages, layout: Cancel
   * is below the form.
   */
  async cancel(): Promise<void> {
    await this.step('Click Cancel', async () => {
      const { origin } = new URL(this.page.url());
      await this.click(cancel);
      // A page of its own may ask once more.
      const next = whichever({
        'the shopper has left': (signal) =>
          this.page.waitForURL((to) => to.origin !== origin, { ...onTheWay, signal }),
        'the page asks once more': this.anyOf(leave),
      });
      if ((await comes(next)) && (await this.anyOf(leave).isVisible())) await this.click(leave);
    });
  }

  /** Confirms, once the shopper has agreed to what the page asks for. */
  protected override async confirmBy(control: Control, before: BeforeConfirming): Promise<void> {
    await this.agree();
    await super.confirmBy(control, before);
  }

  /** Ticks the terms that a page may ask for, or the mandate of a bank account. No form documents any. */
  protected async agree(): Promise<void> {
    const boxes = this.page.locator(elements.checkbox).and(this.page.getByLabel(agreement));
    for (const box of await boxes.filter({ visible: true }).all()) {
      if (await box.isChecked()) continue;
      await this.step('Agree to what the page asks for', async () => tick(await surfaceOf(box)));
    }
  }

  /**
   * Resolves when the method's page is there.
   *
   * @param signal ends the wait
   */
  protected reached(_order: PaymentLink, signal?: AbortSignal): Promise<unknown> {
    return appearsIn(this.page, (it) => this.#arrivalIn(it), this.landmark, signal);
  }

  /** Waits for what comes after the choice from a list, up to the method's page. */
  protected async afterChoice(order: PaymentLink): Promise<void> {
    await this.reached(order);
  }

  /** Clicks Confirm if the page waits for it. The page may also continue by itself. */
  protected async confirmUnless(goesOn: Promise<unknown>): Promise<void> {
    const shown = await whichever({
      'the page goes on by itself': goesOn,
      'the page waits for Confirm': this.anyOf(inWords(confirm)),
    });
    if (shown === 'the page goes on by itself') return;
    await this.agree();
    await whichever({
      'Confirm is clicked': this.click(inWords(confirm)),
      'the page goes on by itself': goesOn,
    });
  }

  /** Whether the form is visible now, on the page or in a frame. */
  async #hasArrived(): Promise<boolean> {
    return (await frameThatShows(this.page, (it) => this.#arrivalIn(it))) !== undefined;
  }

  #arrivalIn(scope: Scope): Locator {
    return this.anyOfAll([this.landmark, ...this.beyond], scope);
  }

  async #formOrList(order: PaymentLink) {
    const { name } = order.method;
    try {
      return await whichever({
        'the form of the method': (signal) => this.reached(order, signal),
        'a list of methods': this.anyOf(methodEntry(order.method)),
      });
    } catch (cause) {
      const shown = `The page is ${this.page.url()} and shows:\n${await outline(this.page)}`;
      throw new PageError(`neither the form of ${name} nor a list with it came.\n${shown}`, {
        cause,
      });
    }
  }
}
