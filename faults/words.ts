/** What the first line of a verdict says of one field: the witness, what it saw, what is expected. */
export const finding = (
  witness: 'shopper' | 'API' | 'dashboard' | 'notification',
  field: string,
  seen: string | RegExp,
  expected: string | RegExp,
): RegExp =>
  new RegExp(
    `but .*${plain(`${witness} has ${field}`)} "${text(seen)}", expected "${text(expected)}"`,
  );

/** Any amount of money, and any id. */
export const amount = /\d+(\.\d\d)?( [A-Z]{3})?/;
export const id = /[-\w]+/;

const text = (value: string | RegExp): string =>
  typeof value === 'string' ? plain(value) : value.source;

/** A text as a part of a regular expression. */
export const plain = (value: string): string => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A name of lower-case words with dashes between. */
export const slug = (...parts: readonly string[]): string =>
  parts
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
