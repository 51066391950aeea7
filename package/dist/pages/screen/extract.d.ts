/** A node of the visible page as the browser returns it: an element or a piece of text. */
export interface RawPart {
    /** The text of a text node; undefined for an element. */
    readonly text?: string;
    readonly tag: string;
    readonly role: string;
    /** How it is laid out next to its neighbours. */
    readonly flow: 'inline' | 'block' | 'cell' | 'break';
    /** Left, top, right, bottom. */
    readonly box: readonly [number, number, number, number];
    readonly parts: readonly RawPart[];
}
/** The content of one document. */
export interface Extract {
    readonly root: RawPart;
    /** The number of embedded documents from other sites. */
    readonly foreign: number;
    /** Whether the page is still loading something: it shows a placeholder. */
    readonly busy: boolean;
}
/**
 * Runs in the page: reads everything a user can see, in one pass. Includes open shadow roots, slots and
 * same-site frames. Skips hidden content. Adds visible text that is not in text nodes: values of
 * read-only fields, names of stand-alone images, CSS-generated text, the full form of truncated text.
 *
 * @returns an {@link Extract} as JSON: one text leaves a page several times as fast as a tree of objects
 */
export declare function extract(): string;
