import { printable } from '../fixtures/report/printable.ts';

/** A text in one line, with every character of HTML and Markdown escaped: it may come from a page. */
export const escaped = (text: string): string =>
  printable(text.replace(/[\r\n]+/g, ' '))
    .replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/[\\`*_[\]|~]/g, '\\$&');
