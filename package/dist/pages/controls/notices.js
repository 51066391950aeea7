const attended = new WeakMap();
/** Recognises a cookie notice, by the element's name or by its text. */
const about = {
    called: ['id', 'class', 'aria-label', 'data-testid'].map((it) => `[${it}*="cookie" i]`).join(),
    dialogs: 'dialog, [role=dialog], [role=alertdialog], aside',
};
/** These words are safe to click inside a cookie notice only. */
const inside = /^\s*((i )?(accept|allow|agree|ok(ay)?|got it|understood)|akkoord|alle)\b/i.source;
/** These words are safe to click anywhere: "Accept" or "OK" may mean something else on a page. */
const anywhere = /^\s*((accept|allow)( all)?( the)? cookies|(accept|allow) all|alle (cookies )?(accepteren|toestaan|akzeptieren)|tout accepter)\s*$/i
    .source;
/**
 * Accepts native dialogs, such as "Are you sure?": a page object means what it does. Also accepts
 * cookie notices on every page that this tab opens from now on. No source mentions such a notice,
 * but none rules it out. This runs inside the page, because Playwright's locator handlers get stuck
 * when two waits run at the same time.
 *
 * @returns when it is safe to open the next page
 */
export function attend(page) {
    const begun = attended.get(page) ?? begin(page);
    attended.set(page, begun);
    return begun;
}
function begin(page) {
    page.on('dialog', (dialog) => dialog.accept());
    // A closed page is reported by the next step.
    const closed = () => undefined;
    return page.addInitScript(acceptWhatComes, { about, inside, anywhere }).then(closed, closed);
}
/** Runs in the page. A notice may appear late, and may ignore clicks until the page has loaded. */
function acceptWhatComes(known) {
    const words = {
        inside: new RegExp(known.inside, 'i'),
        anywhere: new RegExp(known.anywhere, 'i'),
    };
    let clicked = new WeakSet();
    const isNotice = (button) => button.closest(known.about.called) !== null ||
        /cookie/i.test(button.closest(known.about.dialogs)?.textContent ?? '');
    const accept = () => {
        for (const button of document.querySelectorAll('button, [role=button]')) {
            const meant = words[isNotice(button) ? 'inside' : 'anywhere'].test(button.textContent);
            if (!meant || clicked.has(button) || !button.checkVisibility())
                continue;
            clicked.add(button);
            button.click();
        }
    };
    new MutationObserver(accept).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
    });
    addEventListener('load', () => {
        clicked = new WeakSet();
        accept();
    });
}
//# sourceMappingURL=notices.js.map