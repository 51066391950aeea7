/** Timeout for a page to show something. Milliseconds. */
export declare const allowed: () => number;
/**
 * Polls a page until the read succeeds. For states that no single locator can describe.
 *
 * @param read returns undefined while the state is not reached
 * @param what completes "the page never showed ..."
 */
export declare function until<T>(read: () => Promise<T | undefined>, what: string): Promise<T>;
/** Polls a page until the read succeeds; returns undefined after the given milliseconds. */
export declare function within<T>(timeout: number, read: () => Promise<T | undefined>): Promise<T | undefined>;
/** Reads a value until it is right or stable. */
export declare function atRest<T>(read: () => Promise<T>, isRight: (it: T) => boolean): Promise<T>;
/** Repeats a check while something else is still running. */
export declare function meanwhile<T>(doing: Promise<T>, look: () => Promise<unknown>): Promise<T>;
