import type { Frame, Page } from '@playwright/test';
import { askDocument } from './ask-document.ts';

/** Time limit for the body of an embedded page to load. Milliseconds. */
const embedded = 1_000;

/** Read-only fields. Editable fields hold user input, which is not page text. */
const shownOnly = 'input[readonly]:not([type=password]), textarea[readonly]';

/**
 * The full text of a page as a user sees it. Text of frames comes last.
 *
 * @param fields selector of the fields whose values count as text
 */
export const pageText = async (page: Page, fields = shownOnly): Promise<string> =>
  (await textsOf(page, fields)).join('\n');

/** The texts of a page and of its frames, one each: what one shows does not excuse another. */
export async function textsOf(page: Page, fields = shownOnly): Promise<string[]> {
  const text = await askDocument(page.mainFrame(), said, fields);
  const others = page.frames().slice(1);
  return [text, ...(await Promise.all(others.map(embeddedText)))].filter(Boolean);
}

/** The text of a frame; empty if the frame is hidden or goes away meanwhile. */
async function embeddedText(frame: Frame): Promise<string> {
  try {
    const element = await frame.frameElement();
    if (!(await element.isVisible())) return '';
    await frame.locator('body').waitFor({ state: 'attached', timeout: embedded });
    return await askDocument(frame, said, shownOnly);
  } catch {
    return '';
  }
}

/**
 * Runs in the page: its text; undefined as long as it has no body. The browser's `innerText` misses some visible text: shadow
 * roots, values of read-only fields, and names of stand-alone images. It also adds the text of a copy
 * button to the value in front of it, and raised cents to the whole number.
 */
function said(shown: string): string | undefined {
  const cents = '\u0000';
  const pictures = 'img[alt], svg, [role=img], :is([title], [aria-label]):empty';
  // Icon fonts, which draw a word such as "check_circle" as an icon.
  const signs = 'mat-icon, md-icon, [class*=material-icons], [class*=material-symbols]';
  const nameOf = (it: Element): string =>
    it.ariaLabel ?? it.getAttribute('alt') ?? it.getAttribute('title') ?? it.textContent;
  const isPicture = (it: Element): boolean =>
    it.matches(pictures) &&
    it.closest('a, button, select, textarea') === null &&
    nameOf(it) !== '' &&
    it.parentElement?.innerText.trim() === '';
  const copies = (it: Element): boolean =>
    it.matches('button, [role=button]') && /^\s*(copy|copied|kopi\S+)\s*$/i.test(it.textContent);
  const boxOf = (it: Node): DOMRect => {
    const range = document.createRange();
    range.selectNodeContents(it);
    return range.getBoundingClientRect();
  };
  // Smaller and higher digits right after a number are its decimals; what parts them may be hidden.
  const areCents = (it: Element): boolean => {
    if (it.childElementCount > 0 || !/^\s*\d\d\s*$/.test(it.textContent)) return false;
    let whole = it.previousSibling;
    while (whole && /^\s*[.,]?\s*$/.test(whole.textContent ?? '')) whole = whole.previousSibling;
    if (!whole || !/\d\s*[.,]?\s*$/.test(whole.textContent ?? '')) return false;
    const [high, low] = [boxOf(it), boxOf(whole)];
    return high.height < low.height && high.top + high.bottom < low.top + low.bottom;
  };
  const isComposed = (it: Element): boolean =>
    areCents(it) ||
    it.shadowRoot !== null ||
    it.localName === 'slot' ||
    it.matches(`${shown}, ${signs}`) ||
    copies(it) ||
    isPicture(it);
  const childrenOf = (it: Element): Iterable<Node> => {
    if (it.shadowRoot) return it.shadowRoot.childNodes;
    if (it instanceof HTMLDetailsElement && !it.open)
      return it.querySelectorAll(':scope > summary');
    return it instanceof HTMLSlotElement ? it.assignedNodes({ flatten: true }) : it.childNodes;
  };
  const labelled = (it: HTMLInputElement): string =>
    it.ariaLabel ?? [...(it.labels ?? [])].map((label) => label.innerText).join(' ');
  const read = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element)) return '';
    const { display } = getComputedStyle(node);
    // Skip hidden elements: a style element would return its source.
    if (display === 'none' || node.matches(signs) || copies(node)) return '';
    if (node.matches(shown)) {
      const field = node as HTMLInputElement;
      return `\n${labelled(field)}\t${field.value}\n`;
    }
    if (isPicture(node)) return nameOf(node);
    if (areCents(node)) return cents + node.textContent.trim();
    if (!(node instanceof HTMLElement)) return '';
    const composed = [node, ...node.querySelectorAll('*')].some(isComposed);
    const text = composed ? Array.from(childrenOf(node), read).join('') : node.innerText;
    if (display === 'table-cell') return `${text.trim()}\t`;
    return display.startsWith('inline') ? text : `\n${text}\n`;
  };
  const body = document.querySelector('body') ?? undefined;
  return (
    body &&
    read(body)
      .replace(new RegExp(`\\s*[.,]?\\s*${cents}`, 'g'), '.')
      .trim()
  );
}
