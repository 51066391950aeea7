import type { Locator } from '@playwright/test';
import { textsOf } from '../screen/page-text.ts';

/** The ids by which one payment is known; nothing is ever found by being the latest. */
export interface TransactionIds {
  readonly orderId: string;
  readonly pspId: string;
}

/** A row has none of these; around the list there may be a search or a filter. */
const notInARow = 'form, select, input:not([type=checkbox])';

/** The row of an overview: the smallest element around a cell that holds the order ID. */
export const rowOf = (cell: Locator, orderId: string): Locator =>
  cell.locator(`xpath=ancestor-or-self::*[contains(., "${orderId}")][1]`);

/** What the row says, in the words on the screen; nothing where it cannot be told from its list. */
export async function textOfRow(
  cell: Locator,
  { orderId, pspId }: TransactionIds,
): Promise<string> {
  const row = rowOf(cell, orderId).filter({ hasNot: cell.page().locator(notInARow) });
  const [text = ''] = await textsOf(row);
  const others = text.match(/(?<!\d)\d{16}(?!\d)/g)?.filter((id) => id !== pspId) ?? [];
  return others.length === 0 ? text : '';
}
