import type { Page } from '@playwright/test';

const attended = new WeakMap<Page, Promise<void>>();

/** What is about cookies, by its name or by what it says over the page. */
const about = {
  called: ['id', 'class', 'aria-label', 'data-testid'].map((it) => `[${it}*="cookie" i]`).join(),
  dialogs: 'dialog, [role=dialog], [role=alertdialog], aside',
};

/** Inside such a notice these words can only be meant for it. */
const inside = /^\s*((i )?(accept|allow|agree|ok(ay)?|got it|understood)|akkoord|alle)\b/i.source;

/** Anywhere else only these: a page may have an Accept or an OK that means something else. */
const anywhere =
  /^\s*((accept|allow)( all)?( the)? cookies|(accept|allow) all|alle (cookies )?(accepteren|toestaan|akzeptieren)|tout accepter)\s*$/i
    .source;

/**
 * Says yes to what the browser itself asks, such as "Are you sure?", as a page object means what it does;
 * and accepts notices about cookies on every page that this tab goes to from now on. No source mentions
 * one, and none excludes it. The page does it by itself: Playwright's own handlers of what lies over a
 * page get stuck where two things are waited for at a time.
 *
 * @returns when the next page can be gone to
 */
export function attend(page: Page): Promise<void> {
  const begun = attended.get(page) ?? begin(page);
  attended.set(page, begun);
  return begun;
}

function begin(page: Page): Promise<void> {
  page.on('dialog', (dialog) => dialog.accept());
  // Of a page that has closed, the next step tells.
  const closed = (): void => undefined;
  return page.addInitScript(acceptWhatComes, { about, inside, anywhere }).then(closed, closed);
}

interface Known {
  readonly about: typeof about;
  readonly inside: string;
  readonly anywhere: string;
}

/** Runs in the page. A notice may come late, and may not listen before the page is complete. */
function acceptWhatComes(known: Known): void {
  const words = {
    inside: new RegExp(known.inside, 'i'),
    anywhere: new RegExp(known.anywhere, 'i'),
  };
  let clicked = new WeakSet<Element>();
  const isNotice = (button: Element): boolean =>
    button.closest(known.about.called) !== null ||
    /cookie/i.test(button.closest(known.about.dialogs)?.textContent ?? '');
  const accept = (): void => {
    for (const button of document.querySelectorAll<HTMLElement>('button, [role=button]')) {
      const meant = words[isNotice(button) ? 'inside' : 'anywhere'].test(button.textContent);
      if (!meant || clicked.has(button) || !button.checkVisibility()) continue;
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
