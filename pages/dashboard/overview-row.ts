import type { Locator } from '@playwright/test';
import { textsOf } from '../screen/page-text.ts';

/** The ids of one payment. Transactions are always found by id, never by being the latest. */
export interface TransactionIds {
  readonly orderId: string;
  readonly pspId: string;
}

/** Elements that a row never has; a search or a filter around the list may have them. */
const notInARow = 'form, select, input:not([type=checkbox])';

/** The row of an overview: the smallest element around a cell that holds the order ID. */
export const rowOf = (cell: Locator, orderId: string): Locator =>
  cell.locator(`xpath=ancestor-or-self::*[contains(., "${orderId}")][1]`);

/** The visible text of the row; empty if the row cannot be separated from its list. */
export async function textOfRow(
  cell: Locator,
  { orderId, pspId }: TransactionIds,
): Promise<string> {
  const row = rowOf(cell, orderId).filter({ hasNot: cell.page().locator(notInARow) });
  const [text = ''] = await textsOf(row);
  const others = text.match(/(?<!\d)\d{16}(?!\d)/g)?.filter((id) => id !== pspId) ?? [];
  return others.length === 0 ? text : '';
}
