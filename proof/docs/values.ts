import { anyOther } from './facts.ts';

/** A value as it is entered, and the label in front of it, such as a card scheme. */
export interface Value {
  readonly value: string;
  readonly label?: string | undefined;
}

/** Digits without blanks, or in the groups that are printed on cards. */
const number = String.raw`\b\d{5,19}\b|\b\d{4}(?: \d{4,6}){2,3}(?: \d{1,4})?\b`;
const iban = String.raw`\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?\b`;

type ReadCell = (cell: string) => readonly Value[];

/** Reads the cell of a column that holds inputs: one or several, each on its line or with a label. */
export const inCell = {
  number: (cell) => labelled(cell, number),
  IBAN: (cell) => labelled(cell, iban),
  bank: (cell) => each(cell),
  scenario: (cell) => each(cell),
  amount: (cell) => each(cell).map(({ value }) => ({ value: boundsOf(value) })),
} satisfies Readonly<Record<string, ReadCell>>;

/** The labelled values of a cell. A cell that is not understood is returned whole, and shows as a difference. */
function labelled(cell: string, pattern: string): readonly Value[] {
  let label: string | undefined;
  const found: Value[] = [];
  const parts = new RegExp(`(?<value>${pattern})|(?<label>[A-Za-z][^:\\n]*?):`, 'g');
  for (const { groups } of cell.matchAll(parts)) {
    if (groups?.value === undefined) label = groups?.label;
    else found.push({ value: groups.value, label });
  }
  if (found.length > 0) return found;
  return /\bany other\b/i.test(cell) ? [{ value: anyOther }] : each(cell);
}

const each = (cell: string): readonly Value[] =>
  cell
    .replace(/[*`]/g, '')
    .split('\n')
    .map((line) => ({ value: line.trim() }))
    .filter(({ value }) => value !== '');

/** "9.99 and below", "Between 10.00 and 20.00", "Above 20.00": with the bounds included, in EUR. */
function boundsOf(text: string): string {
  const [least, greatest] = (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((amount) =>
    Math.round(Number(amount.replace(',', '.')) * 100),
  );
  if (least === undefined) return text;
  if (greatest !== undefined) return range(least, greatest);
  if (/^(below|under|less than)\b/i.test(text)) return range(undefined, least - 1);
  if (/^(above|over|more than)\b/i.test(text)) return range(least + 1, undefined);
  return /\b(below|less|under|up to|maximum)\b/i.test(text)
    ? range(undefined, least)
    : range(least, undefined);
}

/** A range of amounts in minor units as text, in EUR; a bound may be open. */
export function range(least: number | undefined, greatest: number | undefined): string {
  const euros = (cents: number): string => (cents / 100).toFixed(2);
  if (least === undefined) return `up to ${euros(greatest ?? 0)}`;
  return greatest === undefined ? `from ${euros(least)}` : `${euros(least)} to ${euros(greatest)}`;
}

/** Inputs that stand in the text, in code spans or behind their names. */
export const inText = [
  ['number', new RegExp(String.raw`\`(${number})\`|\b(\d{12,19})\b`, 'g')],
  ['number', /\b(any other) card number\b/gi],
  ['IBAN', new RegExp(`(${iban})`, 'g')],
  ['IBAN', /\b(any other) iban\b/gi],
  ['BIC', /`([A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?)`/g],
  ['locale', /\b([a-z]{2}_[A-Z]{2})\b/g],
  ['CVC', /\bCVC\b[^`\n]*`(\d{3,4})`/g],
  // "Email name@..." is a request to write; an address to be entered comes without the verb.
  ['e-mail address', /(?<!\b(?:e-?mail|contact)\s+)(?<![\w.+-])([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/gi],
  ['birthdate', /\b(\d{2}-\d{2}-\d{4})\b/g],
  ['postal code', /\bpostal code\W+(\d{4} ?[A-Z]{2})\b/gi],
  ['house number', /\bhouse number\W+(\d+\w*)\b/gi],
] as const;
