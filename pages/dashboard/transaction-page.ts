import type { Page } from '@playwright/test';
import type { Control } from '../controls/control.ts';
import { outline } from '../controls/control-not-found.ts';
import { PageError } from '../controls/page-error.ts';
import { PageObject } from '../page-object.ts';
import { openMenuOf } from './actions-menu.ts';
import { lookAtAll, openBlock } from './blocks.ts';
import { DecisionPanel } from './decision-panel.ts';
import { Details } from './details.ts';
import { TransactionNotShown } from './not-shown.ts';
import { opened } from './opened.ts';
import { RefundPage } from './refund-page.ts';
import { notSignedOut } from './signed-out.ts';

/** Source: testing page and Bancontact page, refunds. */
const refundOrder: Control = {
  called: 'Refund order',
  kind: 'action',
  words: /^\s*refund order\s*$/i,
};
const accept: Control = { called: 'Accept', kind: 'action', words: /^\s*accept\b/i };
const decline: Control = { called: 'Decline', kind: 'action', words: /^\s*decline\b/i };

/** What the details page says about a transaction, in the words on the screen. */
export interface TransactionReading {
  readonly pspId: string | undefined;
  readonly orderId: string | undefined;
  readonly paymentMethod: string | undefined;
  readonly orderStatus: string | undefined;
  readonly transactionStatus: string | undefined;
  /** With its currency, as shown; the fees apart. */
  readonly total: string | undefined;
  /** Of a total that is one figure with the fees: what these are; empty where that is not shown. */
  readonly feesInTotal: string | undefined;
  readonly notes: string;
  readonly related: string;
  readonly notificationHistory: string;
  /** What the details tell of the customer. */
  readonly customer: string;
  /** The row of the transaction overview that it was opened by; empty where none was read. */
  readonly row: string;
  /** All that the details say. */
  readonly text: string;
  /** Everything on the page. */
  readonly screen: string;
}

/** The details of one transaction. Source: dashboard documentation, transactions. */
export class TransactionPage extends PageObject {
  readonly #row: string;

  /** @param row what the overview says of the transaction */
  constructor(page: Page, row = '') {
    super(page);
    this.#row = row;
  }

  /**
   * Clicks what opens the details of this PSP id, on this page or in a tab of its own.
   *
   * @returns the page where they are on the screen
   */
  async openedBy(click: () => Promise<void>, pspId: string): Promise<TransactionPage> {
    const on = (page: Page): TransactionPage => new TransactionPage(page, this.#row);
    const shows = async (page: Page): Promise<boolean> => {
      if (await on(page).#shows(pspId)) return true;
      await notSignedOut(page);
      return false;
    };
    try {
      return on(await opened(this.page, click, shows, `the details of transaction ${pspId}`));
    } catch (error) {
      const other = await this.#shownId();
      if (!(error instanceof PageError) || other === undefined) throw error;
      throw new TransactionNotShown(`${error.message}, but those of ${other}`, { cause: error });
    }
  }

  async read(): Promise<TransactionReading> {
    const looks = await lookAtAll(this.page, this.#row);
    const details = new Details(looks, this.#row);
    return {
      pspId: details.pspId,
      orderId: details.value('Order ID'),
      paymentMethod: details.value('Payment method'),
      orderStatus: details.orderStatus,
      transactionStatus: details.transactionStatus,
      ...details.total,
      notes: details.block('Notes').said,
      related: details.block('Related transactions').said,
      notificationHistory: details.block('Notification history').said,
      customer: details.block('Customer details').said,
      row: this.#row,
      text: details.said,
      screen: looks.map(({ screen }) => screen.said).join('\n'),
    };
  }

  /** What there is in place of all that the details are documented to show. */
  async nothingRead(): Promise<PageError> {
    const shown = `The page is ${this.page.url()} and shows:\n${await outline(this.page)}`;
    return new PageError(`the details show no status and no total.\n${shown}`);
  }

  /** Order summary > Refund order. */
  async refundOrder(): Promise<RefundPage> {
    await this.#act(refundOrder);
    return new RefundPage(this.page);
  }

  /** Related transactions > the ID of the transaction. */
  async openRelated(pspId: string): Promise<TransactionPage> {
    const id: Control = { called: pspId, kind: 'action', words: new RegExp(`^\\s*${pspId}\\s*$`) };
    return this.step(`Related transactions: select ID ${pspId}`, async () => {
      await openBlock(this.page, 'Related transactions');
      return this.openedBy(() => this.click(id), pspId);
    });
  }

  /** Order summary > Accept, with the comment that the test environment asks for. */
  async accept(text: string): Promise<void> {
    await this.#act(accept);
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
    await this.#act({ accept, decline }[how]);
    await new DecisionPanel(this.page).answer(text, changed);
  }

  /** An action stands in the order summary, or in a menu there. */
  async #act(action: Control): Promise<void> {
    await this.step(`Order summary: click ${action.called}`, async () => {
      await openBlock(this.page, 'Order summary');
      await openMenuOf(this.page, action);
      await this.click(action);
    });
  }

  async #shows(pspId: string): Promise<boolean> {
    return (await this.#shownId()) === pspId;
  }

  /** The PSP id of the details on the screen; undefined where there are none. */
  async #shownId(): Promise<string | undefined> {
    const details = new Details(await lookAtAll(this.page, this.#row), this.#row);
    return details.isThere ? details.pspId : undefined;
  }
}
