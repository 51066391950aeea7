import { outline } from '../controls/control-not-found.js';
import { PageError } from '../controls/page-error.js';
import { allowed, within } from '../controls/until.js';
import { PageObject } from '../page-object.js';
import { openMenuOf } from './actions-menu.js';
import { coming, reaches } from './addresses.js';
import { lookAtAll, openBlock } from './blocks.js';
import { DecisionPanel } from './decision-panel.js';
import { TransactionNotShown } from './not-shown.js';
import { opened } from './opened.js';
import { RefundPage } from './refund-page.js';
import { readingOf } from './transaction-reading.js';
import { notSignedOut } from './signed-out.js';
/** Source: testing page and Bancontact page, refunds. */
const refundOrder = {
    called: 'Refund order',
    kind: 'action',
    words: /^\s*refund order\s*$/i,
};
const accept = { called: 'Accept', kind: 'action', words: /^\s*accept\b/i };
const decline = { called: 'Decline', kind: 'action', words: /^\s*decline\b/i };
/** The details of one transaction. Source: dashboard documentation, transactions. */
export class TransactionPage extends PageObject {
    #row;
    /** The details from the search for this page, reused by the first read. */
    #seen;
    /** @param row the transaction's row in the overview */
    constructor(page, row = '') {
        super(page);
        this.#row = row;
    }
    /**
     * Clicks an element that opens the details of this PSP id, on this page or in a new tab.
     *
     * @returns the page that shows them
     */
    async openedBy(click, pspId) {
        const on = (page) => page === this.page ? this : new TransactionPage(page, this.#row);
        const shows = async (page) => {
            if (await on(page).#shows(pspId))
                return true;
            await notSignedOut(page);
            return false;
        };
        try {
            return on(await opened(this.page, click, shows, `the details of transaction ${pspId}`));
        }
        catch (error) {
            const other = await this.#shownId();
            if (!(error instanceof PageError) || other === undefined)
                throw error;
            throw new TransactionNotShown(`${error.message}, but those of ${other}`, { cause: error });
        }
    }
    /** Opens the details of this PSP id by their address. Returns whether they are shown. */
    openedByAddress(pspId) {
        const isShown = async () => {
            const shown = await this.#shownId();
            if (shown === undefined)
                await notSignedOut(this.page);
            return shown === undefined ? undefined : shown === pspId;
        };
        const arrives = async () => (await within(Math.min(coming, allowed()), isShown)) ?? false;
        return reaches(this.page, ['details', pspId], arrives);
    }
    async read() {
        const seen = this.#seen ?? (await lookAtAll(this.page, this.#row));
        this.#seen = undefined;
        return readingOf(seen, this.#row);
    }
    /** The error for a page without any of the documented details. */
    async nothingRead() {
        const shown = `The page is ${this.page.url()} and shows:\n${await outline(this.page)}`;
        return new PageError(`the details show no status and no total.\n${shown}`);
    }
    /** Order summary > Refund order. */
    async refundOrder() {
        await this.#act(refundOrder);
        return new RefundPage(this.page);
    }
    /** Related transactions > the ID of the transaction. */
    async openRelated(pspId) {
        const id = { called: pspId, kind: 'action', words: new RegExp(`^\\s*${pspId}\\s*$`) };
        return this.step(`Related transactions: select ID ${pspId}`, async () => {
            await openBlock(this.page, 'Related transactions');
            return this.openedBy(() => this.click(id), pspId);
        });
    }
    /** Order summary > Accept, with the comment that the test environment requires. */
    async accept(text) {
        await this.#act(accept);
        await new DecisionPanel(this.page).enterComment(text);
    }
    /**
     * Order summary > Accept or Decline of an uncleared order.
     *
     * @param text the comment, if one is asked for
     * @param changed waits until the order has changed, and rejects on a timeout
     */
    async decide(how, text, changed) {
        await this.#act({ accept, decline }[how]);
        await new DecisionPanel(this.page).answer(text, changed);
    }
    /** Clicks an action in the order summary, or in a menu there. */
    async #act(action) {
        this.#seen = undefined;
        await this.step(`Order summary: click ${action.called}`, async () => {
            await openBlock(this.page, 'Order summary');
            await openMenuOf(this.page, action);
            await this.click(action);
        });
    }
    async #shows(pspId) {
        return (await this.#shownId()) === pspId;
    }
    /** The PSP id of the visible details; undefined if there are none. */
    async #shownId() {
        this.#seen = await lookAtAll(this.page, this.#row);
        const { details } = this.#seen;
        return details.isThere ? details.pspId : undefined;
    }
}
//# sourceMappingURL=transaction-page.js.map