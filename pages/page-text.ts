import type { Locator, Page } from '@playwright/test';

/** Everything that a page says, as a person reads it. */
export const pageText = (page: Page): Promise<string> => textOf(page.locator('body'));

/**
 * What an element says, as a person reads it. The browser's own `innerText` leaves out what components
 * keep in shadow roots, which a person sees as well.
 */
export const textOf = (locator: Locator): Promise<string> =>
  locator.evaluate((root: HTMLElement) => {
    const isComposed = (it: Element): boolean => it.shadowRoot !== null || it.localName === 'slot';
    const childrenOf = (it: Element): Iterable<Node> => {
      if (it.shadowRoot) return it.shadowRoot.childNodes;
      return it instanceof HTMLSlotElement ? it.assignedNodes({ flatten: true }) : it.childNodes;
    };
    const read = (node: Node): string => {
      if (node instanceof Text) return node.data;
      // What is not shown, such as a style, would say its source.
      if (!(node instanceof HTMLElement) || getComputedStyle(node).display === 'none') return '';
      const composed = [node, ...node.querySelectorAll('*')].some(isComposed);
      const text = composed ? Array.from(childrenOf(node), read).join('') : node.innerText;
      return getComputedStyle(node).display.startsWith('inline') ? text : `\n${text}\n`;
    };
    return read(root).trim();
  });
