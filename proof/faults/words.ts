import { registry, type CheckId } from '../../fixtures/verdict/checks/index.ts';

/** What a step of a test can miss or meet, so that the test ends there. */
export type Stop =
  | 'no form'
  | 'no field'
  | 'no action'
  | 'no list'
  | 'no option'
  | 'no checkbox'
  | 'no QR code'
  | 'no address in the QR code'
  | 'address of another host'
  | 'answer about another order'
  | 'payment not ended'
  | 'no related refund'
  | 'refund refused by the API'
  | 'refund refused in the dashboard'
  | 'no confirmation of a refund';

/** How a failure names a fault: by a check or by a step that cannot be taken, and in which words. */
export interface Words {
  readonly id: CheckId | Stop;
  /** Part of the first line. */
  readonly pattern: RegExp;
}

/**
 * A check that disagrees: the first line names the witness, the field, what was seen and what was expected.
 *
 * @param about which one, where one check is made of several things: of an address's parameters, its name
 */
export function finding(
  check: CheckId,
  seen: string | RegExp,
  expected: string | RegExp,
  about = '',
): Words {
  const { witness, field } = registry[check];
  const asked = plain([witness, 'has', field, about].filter(Boolean).join(' '));
  const words = `${asked} "${text(seen)}", expected "${text(expected)}"`;
  return { id: check, pattern: new RegExp(`(?<=but .*)${words}`) };
}

/** A step that cannot be taken. */
export const stop = (id: Stop, pattern: RegExp): Words => ({ id, pattern });

/** One of two checks disagrees. The fault counts as one of the first. */
export const either = (one: Words, other: Words): Words => ({
  id: one.id,
  pattern: new RegExp(`${one.pattern.source}|${other.pattern.source}`),
});

/** Any amount of money, and any id. */
export const amount = /\d+(\.\d\d)?( [A-Z]{3})?/;
export const id = /[-\w./]+/;

const text = (value: string | RegExp): string =>
  typeof value === 'string' ? plain(value) : value.source;

/** A text as a part of a regular expression. */
const plain = (value: string): string => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A name of lower-case words with dashes between. */
export const slug = (...parts: readonly string[]): string =>
  parts
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
