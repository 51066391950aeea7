/** A page does not show what a documented step needs. Either the page or our description of it is wrong. */
export declare class PageError extends Error {
    readonly name: string;
}
