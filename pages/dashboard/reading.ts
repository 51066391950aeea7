import type { Part } from '../screen/part.ts';
import { afterLabel, plain, sign, valuesOf, type Words } from '../screen/values.ts';

/** A number, optionally with a sign and a currency in front of it. */
const money = /^[-−+]?\s*([A-Z]{3}|US\$|\p{Sc}|zł|kr\.?)?\s*[-−+]?\s*\d/u;

/**
 * The labels of a transaction's details. Only the labels are documented. Other pages, plugins and manuals
 * use variants. Source: dashboard documentation, transactions.
 */
const labels = {
  'PSP id': {
    label:
      /^(TID|PSP[ -]?(ID|reference)|(PSP )?transaction (ID|no\.?|nr\.?|number|reference)|ID)(?!\p{L})/iu,
    value: /^\d{5,}/,
  },
  'Order ID': {
    label: /^(merchant )?order ?(ID|no\.?|nr\.?|number|reference)|^(merchant )?reference/i,
    value: /^\S+$/,
  },
  'Order status': { label: /^(order status|status of the order)/i, value: /^\p{L}/u },
  'Transaction status': {
    label: /^((transaction|financial|payment) status|status of the (transaction|payment))/i,
    value: /^\p{L}/u,
  },
  Status: { label: /^status/i, value: /^\p{L}/u },
  'Payment method': { label: /^(payment method|paid (with|by)|method)/i, value: /^\p{L}/u },
  Total: {
    label:
      /^((order |grand )?total( (order )?amount)?|(order |transaction )?amount)(?!\s*(\+|&|and|incl\S*)\s)/i,
    value: money,
  },
  'Total + fees': {
    label: /^((order )?total( amount)?|amount)\s*(\+|&|and|incl(\.|uding)?( of)?)\s*fees?/i,
    value: money,
  },
  Fees: { label: /^(transaction )?(fees?|costs)/i, value: /\d/ },
  Currency: { label: /^currency/i, value: /^([A-Z]{3}|\p{Sc})\b/u },
  Refunded: { label: /^(amount refunded|refunded amount)/i, value: /^\S/ },
  Description: { label: /^description/i, value: /^\S/ },
  Date: { label: /^(date|created)/i, value: /\d/ },
  Website: { label: /^(web)?site/i, value: /^\S/ },
  Type: { label: /^type$/i, value: /^\S/ },
} as const satisfies Record<string, Words>;
export type Label = keyof typeof labels;

const all: readonly Words[] = Object.values(labels);
/** A quick test: most texts do not start with any label. */
const anyLabel = new RegExp(all.map(({ label }) => label.source).join('|'), 'iu');
const isLabel = (text: string): boolean =>
  anyLabel.test(text.replace(sign, '')) && all.some((it) => afterLabel(text, it) === '');

/** The first value of a label in a part of the screen. */
export function readValue(scope: Part, label: Label): string | undefined {
  for (const found of valuesOf(scope, labels[label], isLabel)) {
    const value = found.replace(sign, '').trim();
    if (labels[label].value.test(value)) return value;
  }
  return undefined;
}

/** The headings of the blocks. Source: dashboard documentation, transactions. */
const headings = {
  'Transaction details': /^transaction (details|summary)$/i,
  'Order summary': /^order (summary|details)$/i,
  'Customer details': /^customer( details)?$/i,
  'Transaction history': /^(transaction )?history$/i,
  'Related transactions': /^related (transactions|orders|payments)$/i,
  'Notification history': /^(notification history|notifications|offline actions)$/i,
  Notes: /^(transaction )?notes?$/i,
} as const;
export type Block = keyof typeof headings;

export const blocks = Object.keys(headings) as Block[];

/** Matches a block's heading, also with a colon, count or icon around it. */
export const decoratedHeadingOf = (block: Block): RegExp =>
  new RegExp(
    headings[block].source.replace('^', '^\\W*').replace('$', '\\W*(\\(?\\d+\\)?)?\\W*$'),
    'i',
  );

/** A quick test: most texts have no heading's words. */
const anyHeading = new RegExp(
  Object.values(headings)
    .map(({ source }) => source.replace('^', '').replace('$', ''))
    .join('|'),
  'i',
);

/** The block whose heading a text is, with or without a colon, count or icon. */
function blockOf(line: string): Block | undefined {
  if (!anyHeading.test(line.replace(/\s+/g, ' '))) return undefined;
  const heading = plain(line).replace(/\s*\d+$/, '');
  return blocks.find((it) => headings[it].test(heading));
}

export const isHeadingOf = (block: Block, line: string): boolean => blockOf(line) === block;

export const isAnyHeading = (line: string): boolean => blockOf(line) !== undefined;
