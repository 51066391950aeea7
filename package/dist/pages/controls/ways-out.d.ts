/** The words above, serialised for use inside a page. */
export declare const wordsOfNotices: {
    names: Record<"accept" | "close" | "decline" | "necessary" | "understood", string>;
    about: Record<"money" | "privacy", string>;
    never: string;
};
/**
 * Runs in the page: returns the layer that covers the middle of an element, and all open dialogs: the layer
 * may be just the backdrop of a dialog.
 */
export declare function layersOver(target: Element): Element[];
/**
 * Runs in the page: returns what a user clicks to close a layer, or the key that closes it. A layer that asks
 * for something about the payment is only declined.
 */
export declare function wayOutOf(layer: Element, words: typeof wordsOfNotices): Element | 'Escape' | null;
