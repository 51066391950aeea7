import type { Page } from '@playwright/test';
import { Details, type Look } from './details.ts';
import { type Block } from './reading.ts';
/** The readings of a transaction's page, and the details found in them. */
export interface Seen {
    readonly looks: readonly Look[];
    readonly details: Details;
}
/**
 * Reads the page with every block open, and waits for blocks that load late. Takes one reading if everything
 * is visible, otherwise one more for each block that had to be opened.
 */
export declare function lookAtAll(page: Page, row?: string): Promise<Seen>;
/** Clicks the tab or header that opens a block. Returns whether there is one. */
export declare function openBlock(page: Page, block: Block): Promise<boolean>;
