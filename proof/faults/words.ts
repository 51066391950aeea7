import { registry, type CheckId } from '../../fixtures/verdict/checks/index.ts';

/** What the first line of a verdict says of one check. */
export class Finding extends RegExp {
  readonly check: CheckId;
  /** Which one, where there are several of them; when, where it is made several times. */
  readonly about: string;

  constructor(check: CheckId, about: string, words: string) {
    super(words);
    this.check = check;
    this.about = about;
  }
}

/** What the first line of a verdict says of one check: the witness, the field, what was seen and expected. */
export function finding(
  check: CheckId,
  seen: string | RegExp,
  expected: string | RegExp,
  about = '',
): Finding {
  const { witness, field } = registry[check];
  const asked = plain([witness, 'has', field, about].filter(Boolean).join(' '));
  return new Finding(check, about, `but .*${asked} "${text(seen)}", expected "${text(expected)}"`);
}

/** One of two checks notices, the first one for choice. */
export const either = (one: Finding, other: Finding): Finding =>
  new Finding(one.check, one.about, `${one.source}|${other.source}`);

/** Any amount of money, and any id. */
export const amount = /\d+(\.\d\d)?( [A-Z]{3})?/;
export const id = /[-\w./]+/;

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
