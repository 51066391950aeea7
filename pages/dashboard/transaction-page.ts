import type { Control } from '../control.ts';
import { PageObject } from '../page-object.ts';
import { textOf } from '../page-text.ts';
import { until } from '../until.ts';
import { DecisionPanel } from './decision-panel.ts';
import { anyHeading, headingOf, readBlock, readValue, type Block, type Label } from './reading.ts';
import { RefundPage } from './refund-page.ts';

/** Source: testing page and Bancontact page, refunds. */
const refundOrder: Control = {
  called: 'Refund order',
  kind: 'action',
  words: /^\s*refund order\b/i,
};
const accept: Control = { called: 'Accept', kind: 'action', words: /^\s*accept\b/i };
const decline: Control = { called: 'Decline', kind: 'action', words: /^\s*decline\b/i };

/** What the details page says about a transaction, in the words on the screen. */
export interface TransactionReading {
  readonly orderId: string | undefined;
  readonly paymentMethod: string | undefined;
  readonly orderStatus: string | undefined;
  readonly transactionStatus: string | undefined;
  /** With its currency, as shown. */
  readonly total: string | undefined;
  readonly notes: string;
  readonly related: string;
  /** Everything on the page. */
  readonly text: string;
}

/** The details of one transaction. Source: dashboard documentation, transactions. */
export class TransactionPage extends PageObject {
  /** Waits until the details of this PSP id are on the screen. */
  async shows(pspId: string): Promise<void> {
    await until(
      async () => ((await this.#read()).value('PSP id') === pspId ? true : undefined),
      `the details of transaction ${pspId}`,
    );
  }

  async read(): Promise<TransactionReading> {
    const { text, block, value } = await this.#read();
    return {
      orderId: value('Order ID'),
      paymentMethod: value('Payment method'),
      orderStatus: value('Order status'),
      transactionStatus: value('Transaction status'),
      total: value('Total'),
      notes: block('Notes'),
      related: block('Related transactions'),
      text,
    };
  }

  /** Order summary > Refund order. */
  async refundOrder(): Promise<RefundPage> {
    return this.step('Order summary: click Refund order', async () => {
      await this.#open(headingOf('Order summary'));
      await this.click(refundOrder);
      return new RefundPage(this.page);
    });
  }

  /** Related transactions > the ID of the transaction. */
  async openRelated(pspId: string): Promise<void> {
    await this.step(`Related transactions: select ID ${pspId}`, async () => {
      await this.#open(headingOf('Related transactions'));
      await this.click({ called: pspId, kind: 'action', words: new RegExp(`^\\s*${pspId}\\s*$`) });
      await this.shows(pspId);
    });
  }

  /** Order summary > Accept, with the comment that the test environment asks for. */
  async accept(text: string): Promise<void> {
    await this.step('Order summary: click Accept', async () => {
      await this.#open(headingOf('Order summary'));
      await this.click(accept);
    });
    await new DecisionPanel(this.page).enterComment(text);
  }

  /**
   * Order summary > Accept or Decline of an order that is not cleared yet.
   *
   * @param text the comment, where one is asked for
   * @param changed waits from now on until the order has changed; a time-out where it does not
   */
  async decide(
    how: 'accept' | 'decline',
    text: string,
    changed: () => Promise<unknown>,
  ): Promise<void> {
    const control = { accept, decline }[how];
    await this.step(`Order summary: click ${control.called}`, async () => {
      await this.#open(headingOf('Order summary'));
      await this.click(control);
    });
    await new DecisionPanel(this.page).answer(text, changed);
  }

  /** The page as a person reads it who opens every block. */
  async #read() {
    const text = await this.#openText();
    const block = (name: Block): string => readBlock(text, name);
    const value = (label: Label): string | undefined =>
      readValue(block('Transaction details'), label) ?? readValue(text, label);
    return { text, block, value };
  }

  /** All text, with collapsed blocks opened; of tabs, each panel under its tab's name. */
  async #openText(): Promise<string> {
    const tabs = this.page.getByRole('tab').filter({ hasText: anyHeading, visible: true });
    const texts: string[] = [];
    for (const tab of await tabs.all()) {
      await tab.click();
      const panels = await this.page.getByRole('tabpanel').filter({ visible: true }).all();
      texts.push(...(await Promise.all([tab, ...panels].map(textOf))));
    }
    if (texts.length > 0) return texts.join('\n');
    await this.#open(anyHeading);
    return this.text();
  }

  /** Opens what is collapsed or behind a tab under this heading. */
  async #open(heading: RegExp): Promise<void> {
    const closed = this.page
      .locator('[aria-expanded=false], [aria-selected=false], details:not([open]) > summary')
      .filter({ hasText: heading, visible: true });
    for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
  }
}
