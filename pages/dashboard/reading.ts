/**
 * Reads a details page as a person does: by its headings and labels, from the text on the screen.
 * Only the labels are documented, so a definition list, a table or plain divs must read the same.
 * Source of the words: dashboard documentation, transactions.
 */
const headings = {
  'Transaction details': /^transaction (details|summary)$/i,
  'Order summary': /^order summary$/i,
  'Customer details': /^customer( details)?$/i,
  'Transaction history': /^transaction history$/i,
  'Related transactions': /^related transactions$/i,
  'Notification history': /^(notification history|offline actions)$/i,
  Notes: /^notes$/i,
} as const;
export type Block = keyof typeof headings;

/** Each label's words, and what its value looks like, as "Amount" also begins "Amount refunded". */
const labels = {
  'PSP id': { words: /^(TID|PSP ID|transaction ID|ID)/i, value: /^\d+/ },
  'Order ID': { words: /^order (ID|number)/i, value: /^\S+$/ },
  'Order status': { words: /^order status/i, value: /^\p{L}/u },
  'Transaction status': { words: /^transaction status/i, value: /^\p{L}/u },
  'Payment method': { words: /^payment method/i, value: /^\p{L}/u },
  Total: {
    words: /^(total( amount)?|amount)(\s*\+\s*fees?)?/i,
    value: /^[-−]?([A-Z]{3}|[€$£])?\s*[-−]?\s*\d/,
  },
  Currency: { words: /^currency/i, value: /^([A-Z]{3}|[€$£])$/ },
  Refunded: { words: /^(amount refunded|refunded amount)/i, value: /^\S/ },
  Description: { words: /^description/i, value: /^\S/ },
  Date: { words: /^(date|created)/i, value: /\d/ },
} as const;
export type Label = keyof typeof labels;

/** The regular expression of a block's heading, for finding the heading itself. */
export const headingOf = (block: Block): RegExp => headings[block];

/** Fits the heading of any block. */
export const anyHeading = new RegExp(
  Object.values(headings)
    .map(({ source }) => source.replace('^', '^\\W*').replace('$', '\\W*(\\(\\d+\\))?\\W*$'))
    .join('|'),
  'i',
);

/** What a heading says, without the colon, count or icon around it. */
const plain = (line: string): string =>
  line.replace(/\(\d+\)\s*$/, '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

const isHeading = (line: string): boolean =>
  Object.values(headings).some((heading) => heading.test(plain(line)));

/** Whether a line of the text is the heading of this block. */
export const hasHeading = (text: string, block: Block): boolean =>
  text.split('\n').some((line) => headings[block].test(plain(line)));

/** The text below a block's heading, up to the next block; empty when the block is not shown. */
export const readBlock = (text: string, block: Block): string =>
  belowHeading(text, headings[block]);

/** The text below the lines that are this heading, up to the heading of a block. */
export function belowHeading(text: string, heading: RegExp): string {
  const kept: string[] = [];
  let inside = false;
  for (const line of text.split('\n')) {
    if (heading.test(plain(line))) inside = true;
    else if (isHeading(line)) inside = false;
    else if (inside) kept.push(line);
  }
  return kept.join('\n').trim();
}

/** What may stand in front of a status, such as a dot of some colour. */
const sign = /^[\s•\p{So}]+/u;

/** The value of a label: behind it, beside it in a table's row, or below it. */
export function readValue(text: string, label: Label): string | undefined {
  const rows = text
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.replace(sign, '').trim()))
    .filter((cells) => cells.some((cell) => cell !== ''));
  return rows
    .flatMap((cells, row) => cells.flatMap((_, column) => places(rows, row, column, label)))
    .find((value) => labels[label].value.test(value));
}

/** Where the value of the label in this cell may stand, the nearest first. */
function places(rows: string[][], row: number, column: number, label: Label): string[] {
  const cells = rows[row] ?? [];
  const behind = afterLabel(cells[column] ?? '', label);
  if (behind === undefined) return [];
  if (behind !== '') return [behind];
  const beside = cells[column + 1] ?? '';
  const below = rows[row + 1]?.[cells.length > 1 ? column : 0] ?? '';
  return [beside, below].filter((cell) => !isLabel(cell));
}

/** What follows the label's words in its own cell; undefined when the cell has another label. */
function afterLabel(cell: string, label: Label): string | undefined {
  const words = labels[label].words.exec(cell)?.[0];
  if (words === undefined) return undefined;
  const rest = cell.slice(words.length).replace(/^\s*\([^)]*\)/, '');
  const runsOn = /^\p{L}/u.test(rest) && !(/[a-z]$/.test(words) && /^[A-Z]/.test(rest));
  return runsOn ? undefined : rest.replace(/^([^\p{L}\p{N}€$£−-]|[-–]\s)+/u, '');
}

const isLabel = (cell: string): boolean =>
  (Object.keys(labels) as Label[]).some((label) => afterLabel(cell, label) === '');
