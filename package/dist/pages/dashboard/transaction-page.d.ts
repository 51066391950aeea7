import type { Page } from '@playwright/test';
import { PageError } from '../controls/page-error.ts';
import { PageObject } from '../page-object.ts';
import { RefundPage } from './refund-page.ts';
import { type TransactionReading } from './transaction-reading.ts';
export type { TransactionReading } from './transaction-reading.ts';
/** The details of one transaction. Source: dashboard documentation, transactions. */
export declare class TransactionPage extends PageObject {
    #private;
    /** @param row the transaction's row in the overview */
    constructor(page: Page, row?: string);
    /**
     * Clicks an element that opens the details of this PSP id, on this page or in a new tab.
     *
     * @returns the page that shows them
     */
    openedBy(click: () => Promise<void>, pspId: string): Promise<TransactionPage>;
    /** Opens the details of this PSP id by their address. Returns whether they are shown. */
    openedByAddress(pspId: string): Promise<boolean>;
    read(): Promise<TransactionReading>;
    /** The error for a page without any of the documented details. */
    nothingRead(): Promise<PageError>;
    /** Order summary > Refund order. */
    refundOrder(): Promise<RefundPage>;
    /** Related transactions > the ID of the transaction. */
    openRelated(pspId: string): Promise<TransactionPage>;
    /** Order summary > Accept, with the comment that the test environment requires. */
    accept(text: string): Promise<void>;
    /**
     * Order summary > Accept or Decline of an uncleared order.
     *
     * @param text the comment, if one is asked for
     * @param changed waits until the order has changed, and rejects on a timeout
     */
    decide(how: 'accept' | 'decline', text: string, changed: () => Promise<unknown>): Promise<void>;
}
