import { declineCause } from './schema/statuses.js';
/**
 * The three documented causes. Of the codes, an example answer shows 3001 only. For the other causes
 * the error table lists texts and codes: the words are asserted, and the code must not be that of
 * another cause.
 */
export const declines = {
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
/** The cause that a text names. Returns the text itself if it names none or several. */
export function causeIn(text) {
    const named = declineCause.options.filter((cause) => declines[cause].words.test(text));
    return named.length === 1 ? named.join() : text;
}
//# sourceMappingURL=declines.js.map