import { PageError } from './page-error.js';
const outlineLines = 40;
/** A control that a documented step needs is not on the page. */
export class ControlNotFound extends PageError {
    /** Builds the error with a short accessibility outline of the current page. */
    static async on(scope, control) {
        const page = pageOf(scope);
        return new ControlNotFound(`no ${control.kind} "${control.called}" on the page (looked for ${String(control.words)}).\n` +
            `The page is ${page.url()} and shows:\n${await outline(page)}`);
    }
    name = 'ControlNotFound';
}
/** Returns a short accessibility outline of the page. */
export async function outline(page) {
    const snapshot = await page
        .locator('body')
        .ariaSnapshot()
        .catch(() => '(nothing readable)');
    const lines = snapshot.split('\n');
    const left = lines.length - outlineLines;
    return [...lines.slice(0, outlineLines), ...(left > 0 ? [`... ${left} more lines`] : [])]
        .map((line) => `  ${line}`)
        .join('\n');
}
const pageOf = (scope) => ('page' in scope ? scope.page() : scope);
//# sourceMappingURL=control-not-found.js.map