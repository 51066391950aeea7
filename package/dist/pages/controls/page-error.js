/** A page does not show what a documented step needs. Either the page or our description of it is wrong. */
export class PageError extends Error {
    name = 'PageError';
}
//# sourceMappingURL=page-error.js.map