import { declineCause, type DeclineCause } from './schema/statuses.ts';

/** How a cause of decline reads, wherever it is shown. */
interface Decline {
  /** Words that name this cause and no other one, under Notes and in the API's `reason`. */
  readonly words: RegExp;
  /** Reason codes of the API that can stand for it. */
  readonly codes: RegExp;
  readonly source: string;
}

/**
 * The three documented causes. Only 3001 was ever recorded in an answer; for the others the error
 * table lists texts and codes, so the words are asserted and the code only as far as it must not be
 * that of another cause.
 */
export const declines: Readonly<Record<DeclineCause, Decline>> = {
  'not 3D enrolled': {
    words: /enrol|3-?D Secure-authenticated cards|additional customer authentication/i,
    codes: /^(?!3001$|4002$)\d{4}$/,
    source: 'card payment errors, 4999 Declined',
  },
  '3D authentication failed': {
    words: /authentication (has )?failed|failed (3-?D )?authentication|not authenticated/i,
    codes: /^3001$/,
    source: 'card payment errors, authentication errors; GET /orders, example of a failed 3DS',
  },
  'insufficient funds': {
    words: /insufficient funds/i,
    codes: /^(4002|4999)$/,
    source: 'card payment errors, 4002 and 4999',
  },
};

/** The one cause that a text names; a text that names none or several is returned as it is. */
export function causeIn(text: string): string {
  const named = declineCause.options.filter((cause) => declines[cause].words.test(text));
  return named.length === 1 ? named.join() : text;
}
