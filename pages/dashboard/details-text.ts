import { hasHeading, readBlock, readValue, type Block, type Label } from './reading.ts';

/** Blocks that no overview has: a column of it may well be called Notes or Customer. */
const ofDetailsOnly: readonly Block[] = [
  'Order summary',
  'Related transactions',
  'Notification history',
];

/** Fewer words may stand in the details in the same order. */
const enoughToTellARow = 4;

/**
 * Reads the details of a transaction from a page on which the overview may still stand: until the details
 * have come, or under a drawer.
 *
 * @param row what the overview said of the transaction; empty where none was read
 */
export function readDetails(text: string, row: string) {
  const part = [...besideRow(text, row), text].find(hasDetails);
  const details = part ?? text;
  const block = (name: Block): string => readBlock(details, name);
  // Related transactions have ids, totals and statuses of their own.
  const own = details.replace(block('Related transactions'), '');
  const value = (label: Label): string | undefined =>
    [block('Transaction details'), block('Order summary'), own]
      .map((lines) => readValue(lines, label))
      .find((found) => found !== undefined);
  return { isThere: part !== undefined, block, value, total: totalOf(value) };
}

/** Without the fees behind it, and with its currency, which may stand in a row of its own. */
function totalOf(value: (label: Label) => string | undefined): string | undefined {
  const total = value('Total')?.replace(/\s*\+.*/, '');
  if (total === undefined || /[A-Z€$£]/.test(total)) return total;
  return [total, value('Currency')].filter(Boolean).join(' ');
}

const hasDetails = (text: string): boolean =>
  ofDetailsOnly.some((block) => hasHeading(text, block));

/** What stands behind the row of the overview, and in front of it, where the row is there. */
function besideRow(text: string, row: string): string[] {
  const words = row.split(/\s+/).filter(Boolean);
  if (words.length < enoughToTellARow) return [];
  const found = new RegExp(words.map(literally).join('\\s+')).exec(text);
  return found ? [text.slice(found.index + found[0].length), text.slice(0, found.index)] : [];
}

const literally = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
