import { type DeclineCause } from './schema/statuses.ts';
/** How a cause of decline reads in the API and in the dashboard. */
interface Decline {
    /** Matches this cause only, in the dashboard's Notes and in the API's `reason`. */
    readonly words: RegExp;
    /** Reason codes of the API that may accompany it. */
    readonly codes: RegExp;
    readonly source: string;
}
/**
 * The three documented causes. Of the codes, an example answer shows 3001 only. For the other causes
 * the error table lists texts and codes: the words are asserted, and the code must not be that of
 * another cause.
 */
export declare const declines: Readonly<Record<DeclineCause, Decline>>;
/** The cause that a text names. Returns the text itself if it names none or several. */
export declare function causeIn(text: string): string;
export {};
