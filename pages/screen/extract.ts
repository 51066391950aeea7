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
  /** Whether something is still to come: the page shows a placeholder, or moves what is not seen yet. */
  readonly busy: boolean;
}

/**
 * Runs in the page: reads everything a user can see, in one pass. Includes open shadow roots, slots and
 * same-site frames. Skips hidden content. Adds visible text that is not in text nodes: values of
 * read-only fields, names of stand-alone images, CSS-generated text, the full form of truncated text.
 *
 * @returns an {@link Extract} as JSON: one text leaves a page several times as fast as a tree of objects;
 * undefined as long as the document has no body
 */
export function extract(): string | undefined {
  const body = document.body as HTMLElement | null;
  if (!body) return undefined;
  let foreign = 0;
  let busy = false;
  const placeholders =
    '[aria-busy=true], [role=progressbar], [class*=skeleton i], [class*=shimmer i], [class*=spinner i]';
  // Icon fonts, which draw a word such as "check_circle" as an icon.
  const signs = 'mat-icon, md-icon, [class*=material-icons], [class*=material-symbols]';
  const pictures = 'img[alt], svg, [role=img], :is([title], [aria-label]):empty';
  const named = (it: Element): string =>
    it.getAttribute('aria-label') ?? it.getAttribute('alt') ?? it.getAttribute('title') ?? '';
  const nothingDrawn = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ue000-\uf8ff]/g;
  const clean = (text: string): string => text.replace(nothingDrawn, '');
  type Offset = readonly [number, number];
  const boxOf = ({ left, top, right, bottom }: DOMRect, [x, y]: Offset): RawPart['box'] => [
    left + x,
    top + y,
    right + x,
    bottom + y,
  ];
  const words = (text: string, box: RawPart['box'], tag = '#text'): RawPart => ({
    text: clean(text),
    tag,
    role: '',
    flow: 'inline',
    box,
    parts: [],
  });
  const flowOf = (it: Element, display: string): RawPart['flow'] => {
    if (it.localName === 'br') return 'break';
    if (display === 'table-cell') return 'cell';
    return display.startsWith('inline') ? 'inline' : 'block';
  };
  // What lies over the page, as in pages/controls/dialogs.ts: nothing of this module is there in the page.
  const over = '[aria-modal=true], body > [aria-hidden=true] ~ [role=presentation]';
  const roleOf = (it: Element): string =>
    (it.matches(over) ? 'dialog' : undefined) ??
    it.getAttribute('role') ??
    // In Bootstrap and similar libraries, tabs are links.
    (it.matches('a:is([data-toggle=tab], [data-bs-toggle=tab], [class*=tabs i] *)')
      ? 'tab'
      : undefined) ??
    (it.matches('input[type=checkbox]') ? 'checkbox' : undefined) ??
    { a: 'link', button: 'button', summary: 'button', nav: 'navigation' }[it.localName] ??
    (/^h[1-6]$/.test(it.localName) ? 'heading' : '');
  /** The full form of a truncated text, from its title or its label for screen readers. */
  const wholeOf = (it: HTMLElement): string => {
    const cut = /^\s*(\S*)(?:…|\.{3})(\S*)\s*$/.exec(it.textContent);
    if (!cut) return '';
    const [, from = '', to = ''] = cut;
    return (
      [it.title, it.ariaLabel ?? ''].find(
        (text) => text.length > 3 && text.startsWith(from) && text.endsWith(to),
      ) ?? ''
    );
  };
  const drawn = (it: Element, which: string): string => {
    const { content } = getComputedStyle(it, which);
    const [, text = ''] = /^"(.*)"$/.exec(content) ?? [];
    return text;
  };
  const shownValue = (it: Element): string | undefined => {
    if (it.localName === 'select') {
      return (it as HTMLSelectElement).selectedOptions[0]?.textContent ?? '';
    }
    const isValue = it.matches(
      ':is(input:not([type=password], [type=checkbox], [type=radio], [type=hidden]), textarea):is([readonly], :disabled)',
    );
    return isValue ? (it as HTMLInputElement).value : undefined;
  };
  const isUnseen = (it: HTMLElement, style: CSSStyleDeclaration): boolean =>
    style.display === 'none' ||
    Number(style.opacity) === 0 ||
    style.contentVisibility === 'hidden' ||
    // Text for screen readers only, or collapsed content.
    (style.overflow !== 'visible' && (it.offsetWidth <= 1 || it.offsetHeight <= 1)) ||
    /^(script|style|template|noscript|datalist)$/.test(it.localName) ||
    it.matches('[role=tooltip], [inert]:not(body *)');

  /** It fades in or out, or grows, and will come to an end: nothing is moved that is not displayed. */
  const isMoving = (it: Element): boolean =>
    it
      .getAnimations()
      .some(
        ({ playState, effect }) =>
          playState === 'running' && Number.isFinite(effect?.getComputedTiming().endTime),
      );

  const childrenOf = (it: Element): Iterable<Node> => {
    if (it.shadowRoot) return it.shadowRoot.childNodes;
    if (it.localName !== 'slot') return it.childNodes;
    const given = (it as HTMLSlotElement).assignedNodes({ flatten: true });
    return given.length > 0 ? given : it.childNodes;
  };
  const insideOf = (it: Element, at: Offset): RawPart[] => {
    if (it.localName !== 'iframe' && it.localName !== 'frame') {
      return Array.from(childrenOf(it), (child) => read(child, at)).filter(
        (part) => part !== undefined,
      );
    }
    const inner = (it as HTMLIFrameElement).contentDocument?.body;
    if (!inner) {
      foreign += 1;
      return [];
    }
    const { left, top } = it.getBoundingClientRect();
    const part = read(inner, [at[0] + left + it.clientLeft, at[1] + top + it.clientTop]);
    return part ? [part] : [];
  };
  const readText = (node: Text, at: Offset): RawPart | undefined => {
    const parent = node.parentElement;
    const style = parent && getComputedStyle(parent);
    if (style?.visibility !== 'visible' && style) return undefined;
    const range = node.ownerDocument.createRange();
    range.selectNodeContents(node);
    const kept = style?.whiteSpace.startsWith('pre')
      ? node.data
      : node.data.replace(/\s*\n\s*/g, ' ');
    return words(kept, boxOf(range.getBoundingClientRect(), at));
  };
  const leavesOf = (it: Element, at: Offset, box: RawPart['box']): RawPart[] => {
    const value = shownValue(it);
    if (value !== undefined) {
      const label = it.getAttribute('aria-label') ?? it.getAttribute('placeholder');
      const labels =
        (it as HTMLInputElement).labels?.length === 0 && label ? [words(label, box, 'label')] : [];
      return [...labels, words(value, box)];
    }
    if (/^(input|textarea)$/.test(it.localName)) {
      const button = it.matches('[type=submit], [type=button]');
      return button ? [words((it as HTMLInputElement).value, box)] : [];
    }
    const whole = it.localName === 'body' ? '' : wholeOf(it as HTMLElement);
    if (whole !== '') return [words(whole, box)];
    const alone = it.matches(pictures) && it.closest('a, button, select, textarea') === null;
    const isAlone = alone && it.parentElement?.textContent?.trim() === it.textContent.trim();
    if (isAlone || it.localName === 'svg') return isAlone ? [words(named(it), box)] : [];
    const inside = insideOf(it, at);
    const [before, after] = [drawn(it, '::before'), drawn(it, '::after')];
    const [left, top, right, bottom] = box;
    return [
      ...(before ? [words(before, [left, top, left, bottom])] : []),
      ...inside,
      ...(after ? [words(after, [right, top, right, bottom])] : []),
    ];
  };
  function read(node: Node, at: Offset): RawPart | undefined {
    if (node.nodeType === Node.TEXT_NODE) return readText(node as Text, at);
    if (node.nodeType !== Node.ELEMENT_NODE) return undefined;
    const it = node as HTMLElement;
    const style = getComputedStyle(it);
    if (isUnseen(it, style) || it.matches(signs)) {
      busy ||= isMoving(it);
      return undefined;
    }
    const box = boxOf(it.getBoundingClientRect(), at);
    busy ||= it.matches(placeholders) && it.textContent.trim() === '' && box[3] > box[1];
    const flow = flowOf(it, style.display);
    return { tag: it.localName, role: roleOf(it), flow, box, parts: leavesOf(it, at, box) };
  }
  const root = read(body, [scrollX, scrollY]);
  return JSON.stringify({
    root: root ?? { ...words('', [0, 0, 0, 0]), tag: 'body', flow: 'block' },
    foreign,
    busy,
  } satisfies Extract);
}
