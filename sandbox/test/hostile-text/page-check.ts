import type { Page } from '@playwright/test';
import { OVERRIDE } from './texts.ts';

/** What hostile text has become on the page in front of the visitor: nothing, if it stayed text. */
export function findMarkup(page: Page): Promise<string[]> {
  return page.evaluate((override) => {
    const outline = (element: Element): string => element.outerHTML.slice(0, 160);
    const elements = [...document.querySelectorAll('*')];
    const foreign = elements.filter(({ localName }) => localName.startsWith('x-h'));
    const acting = elements.filter((element) =>
      [...element.attributes].some(
        ({ name, value }) =>
          name.startsWith('on') || /^\s*javascript:/i.test(value.replaceAll(/[\t\n\r]/g, '')),
      ),
    );
    const scripts = elements.filter(
      (element) => element.localName === 'script' && !element.hasAttribute('src'),
    );
    const broken = elements.filter(
      (element) => element.localName === 'img' && element.getAttribute('src') === 'x',
    );

    /** An override ends with the box or the isolated text around it: nothing may follow there. */
    const turned: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (!node.nodeValue?.includes(override) || !node.parentElement) continue;
      let box: Element = node.parentElement;
      for (let style = getComputedStyle(box); box.parentElement; style = getComputedStyle(box)) {
        const inline = style.display === 'inline' || style.display === 'contents';
        if (!inline || /isolate|plaintext/.test(style.unicodeBidi)) break;
        box = box.parentElement;
      }
      const after = document.createRange();
      after.setStartAfter(node);
      after.setEndAfter(box.lastChild ?? box);
      const own = node.nodeValue.slice(node.nodeValue.lastIndexOf(override) + 1);
      const rest = own.replace(/^txt\S*/, '') + after.toString();
      if (rest.trim() !== '')
        turned.push(`turned around: ${rest.trim().slice(0, 80)} in ${outline(box)}`);
    }
    return [...foreign, ...acting, ...scripts, ...broken].map(outline).concat(turned);
  }, OVERRIDE);
}
