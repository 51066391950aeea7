import type { Control } from '../control.ts';
import { PageObject } from '../page-object.ts';
import { until } from '../until.ts';
import { headingOf, readBlock, readValue, type Block, type Label } from './reading.ts';
import { RefundPage } from './refund-page.ts';

/** Source: testing page and Bancontact page, refunds; older texts say Ok instead of Add. */
const refundOrder: Control = {
  called: 'Refund order',
  kind: 'action',
  words: /^\s*refund order\b/i,
};
const accept: Control = { called: 'Accept', kind: 'action', words: /^\s*accept\b/i };
const comment: Control = {
  called: 'Add transaction comment',
  kind: 'field',
  words: /comment/i,
};
const add: Control = { called: 'Add', kind: 'action', words: /^\s*(add|ok)\s*$/i };

/** What the details page says about a transaction, in the words on the screen. */
export interface TransactionReading {
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
      async () => ((await this.#value('PSP id')) === pspId ? true : undefined),
      `the details of transaction ${pspId}`,
    );
  }

  async read(): Promise<TransactionReading> {
    return {
      orderStatus: await this.#value('Order status'),
      transactionStatus: await this.#value('Transaction status'),
      total: await this.#value('Total'),
      notes: await this.#block('Notes'),
      related: await this.#block('Related transactions'),
      text: await this.#text(),
    };
  }

  /** Order summary > Refund order. */
  async refundOrder(): Promise<RefundPage> {
    return this.step('Order summary: click Refund order', async () => {
      await this.#reveal('Order summary');
      await this.click(refundOrder);
      return new RefundPage(this.page);
    });
  }

  /** Related transactions > the ID of the transaction. */
  async openRelated(pspId: string): Promise<void> {
    await this.step(`Related transactions: select ID ${pspId}`, async () => {
      await this.#reveal('Related transactions');
      await this.click({ called: pspId, kind: 'action', words: new RegExp(`^\\s*${pspId}\\s*$`) });
      await this.shows(pspId);
    });
  }

  /** Order summary > Accept, with the comment that the test environment asks for. */
  async accept(text: string): Promise<void> {
    await this.step('Order summary: click Accept', async () => {
      await this.#reveal('Order summary');
      await this.click(accept);
    });
    await this.step('Add a transaction comment and click Add', async () => {
      await this.fill(comment, text);
      await this.click(add);
    });
  }

  #text(): Promise<string> {
    return this.page.locator('body').innerText();
  }

  async #value(label: Label): Promise<string | undefined> {
    const details = await this.#block('Transaction details');
    return readValue(details, label) ?? readValue(await this.#text(), label);
  }

  /** A block's text; as a tab it has a panel of its own. */
  async #block(block: Block): Promise<string> {
    await this.#reveal(block);
    const panel = this.page.getByRole('tabpanel', { name: headingOf(block) });
    return (await panel.isVisible()) ? panel.innerText() : readBlock(await this.#text(), block);
  }

  /** Opens a block that is collapsed or behind a tab. */
  async #reveal(block: Block): Promise<void> {
    const closed = this.page
      .locator('[aria-expanded=false], [aria-selected=false], details:not([open]) > summary')
      .filter({ hasText: headingOf(block), visible: true });
    if ((await closed.count()) > 0) await closed.first().click();
  }
}
