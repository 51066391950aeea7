import type { Locator } from '@playwright/test';
import type { Control } from '../controls/control.ts';
import { decorated } from '../controls/names.ts';
import type { Part } from '../screen/part.ts';

/** The ids of one payment. Transactions are always found by id, never by being the latest. */
export interface TransactionIds {
  readonly orderId: string;
  readonly pspId: string;
}

/** Matches a text that is nothing but the id. */
const wholly = (id: string): RegExp => new RegExp(`^\\s*${id}\\s*$`);

/**
 * What opens the transaction of an id: its whole text is the id. If the page shortens the id, the whole of it
 * is in a title or an address.
 */
export const openerOf = (id: string, called = id): Control => ({
  called,
  kind: 'action',
  words: wholly(id),
  evidence: `:is([title="${id}"], [aria-label="${id}"], a[href$="/${id}"])`,
});

/** The row of an overview: the smallest element around a cell that holds the order ID. */
export const rowOf = (cell: Locator, orderId: string): Locator =>
  cell.locator(`xpath=ancestor-or-self::*[contains(., "${orderId}")][1]`);

/**
 * The text of the transaction's row in an overview; empty if the row cannot be separated from its list. By PSP
 * id, or by order id where a list shows only that.
 *
 * @returns undefined if the overview does not list the transaction
 */
export function rowIn(screen: Part, { orderId, pspId }: TransactionIds): string | undefined {
  const cell = cellOf(screen, pspId) ?? cellOf(screen, orderId);
  if (!cell) return undefined;
  const row = [cell, ...cell.around()].find((it) => it.line.includes(orderId));
  if (!row || [...row.all()].some(isNotOfARow)) return '';
  const others = row.said.match(/(?<!\d)\d{16}(?!\d)/g)?.filter((id) => id !== pspId) ?? [];
  return others.length === 0 ? row.said : '';
}

function cellOf(screen: Part, id: string): Part | undefined {
  const name = decorated(wholly(id));
  for (const part of screen.all()) if (name.test(part.line)) return part;
  return undefined;
}

/** A search or a filter around the list has such elements. */
const isNotOfARow = ({ tag, role }: Part): boolean =>
  /^(form|select|input)$/.test(tag) && role !== 'checkbox';
