import type { Page } from '@playwright/test';
import { click, clickIfReachable } from '../controls/clicking.ts';
import { descriptions, type Control } from '../controls/control.ts';
import { outline } from '../controls/control-not-found.ts';
import { PageError } from '../controls/page-error.ts';
import { allowed, within } from '../controls/until.ts';
import { PageObject } from '../page-object.ts';
import { offeredAction } from './actions-menu.ts';
import { coming, reaches } from './addresses.ts';
import { lookAtAll, openBlock, type Seen } from './blocks.ts';
import { DecisionPanel } from './decision-panel.ts';
import { TransactionNotShown } from './not-shown.ts';
import { opened } from './opened.ts';
import { openerOf } from './overview-row.ts';
import { RefundPage } from './refund-page.ts';
import { readingOf, type TransactionReading } from './transaction-reading.ts';
import { notSignedOut } from './signed-out.ts';

export type { TransactionReading } from './transaction-reading.ts';

/** Source: testing page and Bancontact page, refunds. */
const refundOrder: Control = {
  called: 'Refund order',
  kind: 'action',
  words: /^\s*refund order\s*$/i,
};
const accept: Control = { called: 'Accept', kind: 'action', words: /^\s*accept\b/i };
const decline: Control = { called: 'Decline', kind: 'action', words: /^\s*decline\b/i };

/** Time limit for an action to come once the details are there, and for an id to be reachable. Milliseconds. */
const offering = 1_000;

/** The details of one transaction. Source: dashboard documentation, transactions. */
export class TransactionPage extends PageObject {
  readonly #row: string;
  /** The details from the search for this page, reused by the first read. */
  #seen: Seen | undefined;

  /** @param row the transaction's row in the overview */
  constructor(page: Page, row = '') {
    super(page);
    this.#row = row;
  }

  /**
   * Clicks an element that opens the details of this PSP id, on this page or in a new tab.
   *
   * @returns the page that shows them
   */
  async openedBy(open: () => Promise<void>, pspId: string): Promise<TransactionPage> {
    const on = (page: Page): TransactionPage =>
      page === this.page ? this : new TransactionPage(page, this.#row);
    const shows = async (page: Page): Promise<boolean> => {
      if (await on(page).#shows(pspId)) return true;
      await notSignedOut(page);
      return false;
    };
    try {
      return on(await opened(this.page, open, shows, `the details of transaction ${pspId}`));
    } catch (error) {
      const other = await this.#shownId();
      if (!(error instanceof PageError) || other === undefined) throw error;
      throw new TransactionNotShown(`${error.message}, but those of ${other}`, { cause: error });
    }
  }

  /** Opens the details of this PSP id by their address. Returns whether they are shown. */
  openedByAddress(pspId: string): Promise<boolean> {
    const isShown = async (): Promise<boolean | undefined> => {
      const shown = await this.#shownId();
      if (shown === undefined) await notSignedOut(this.page);
      return shown === undefined ? undefined : shown === pspId;
    };
    const arrives = async (): Promise<boolean> =>
      (await within(Math.min(coming, allowed()), isShown)) ?? false;
    return reaches(this.page, ['details', pspId], arrives);
  }

  async read(): Promise<TransactionReading> {
    const seen = this.#seen ?? (await lookAtAll(this.page, this.#row));
    this.#seen = undefined;
    return readingOf(seen, this.#row);
  }

  /** The error for a page without any of the documented details. */
  async nothingRead(): Promise<PageError> {
    const shown = `The page is ${this.page.url()} and shows:\n${await outline(this.page)}`;
    return new PageError(`the details show no status and no total.\n${shown}`);
  }

  /** Whether Order summary, or a menu there, offers an action to this user now. */
  async offers(which: 'refund' | 'accept'): Promise<boolean> {
    this.#seen = undefined;
    const action = { refund: refundOrder, accept }[which];
    await openBlock(this.page, 'Order summary');
    if (await offeredAction(this.page, action)) return true;
    const isOffered = async (): Promise<true | undefined> => (await this.sees(action)) || undefined;
    return (await within(offering, isOffered)) ?? false;
  }

  /** Order summary > Refund order. */
  async refundOrder(): Promise<RefundPage> {
    await this.#act(refundOrder);
    return new RefundPage(this.page);
  }

  /** Related transactions > the ID of the transaction. */
  async openRelated(pspId: string): Promise<TransactionPage> {
    return this.step(`Related transactions: select ID ${pspId}`, async () => {
      await openBlock(this.page, 'Related transactions');
      return this.openedBy(() => this.#clickId(openerOf(pspId)), pspId);
    });
  }

  /** Clicks an id. A list behind or beside the details may show it as well, and before them in the page. */
  async #clickId(id: Control): Promise<void> {
    await this.find(id);
    const clicked = await within(allowed(), async () => {
      const ways = await Promise.all(descriptions(this.page, id).map((way) => way.all()));
      for (const opener of ways.flatMap((way) => way.toReversed())) {
        if (await clickIfReachable(opener, offering)) return true;
      }
      return undefined;
    });
    if (!clicked) await this.click(id);
  }

  /** Order summary > Accept, with the comment that the test environment requires. */
  async accept(text: string): Promise<void> {
    await this.#act(accept);
    await new DecisionPanel(this.page).enterComment(text);
  }

  /**
   * Order summary > Accept or Decline of an uncleared order.
   *
   * @param text the comment, if one is asked for
   * @param changed waits until the order has changed, and rejects on a timeout
   */
  async decide(
    how: 'accept' | 'decline',
    text: string,
    changed: () => Promise<unknown>,
  ): Promise<void> {
    await this.#act({ accept, decline }[how]);
    await new DecisionPanel(this.page).answer(text, changed);
  }

  /** Clicks an action in the order summary, or in a menu there. */
  async #act(action: Control): Promise<void> {
    this.#seen = undefined;
    await this.step(`Order summary: click ${action.called}`, async () => {
      await openBlock(this.page, 'Order summary');
      const offered = await offeredAction(this.page, action);
      await (offered ? click(offered) : this.click(action));
    });
  }

  async #shows(pspId: string): Promise<boolean> {
    return (await this.#shownId()) === pspId;
  }

  /** The PSP id of the visible details; undefined if there are none. */
  async #shownId(): Promise<string | undefined> {
    this.#seen = await lookAtAll(this.page, this.#row);
    const { details } = this.#seen;
    return details.isThere ? details.pspId : undefined;
  }
}
