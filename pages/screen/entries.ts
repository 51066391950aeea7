import type { Frame, Page } from '@playwright/test';
import { unlessLeft } from '../controls/unless-left.ts';

/** One field and what is in it. */
interface Entry {
  readonly name: string;
  readonly value: string;
  /** A password, or the code of a card. */
  readonly isSecret: boolean;
}

/** As the code of a card is, whatever its field is called; a year is none. */
const likeCode = /^(\d{3}|(?!20)\d{4})$/;

/** Longer numbers are of a card or an account. Digits. */
const longest = 8;
const shown = 4;

/**
 * What is entered in the fields of a page, in one line: `Card number 16 digits that end in 1111, Month "12"`. Of
 * a long number only its end is in it, and of a code only its length. Empty for a page without fields.
 */
export async function entriesOn(page: Page): Promise<string> {
  const all = await Promise.all(page.frames().map(entriesIn));
  return all.flat().map(inWords).join(', ');
}

/** Of a frame that goes away meanwhile, nothing. */
const entriesIn = async (frame: Frame): Promise<Entry[]> =>
  (await unlessLeft(frame.evaluate(entered))) ?? [];

function inWords({ name, value, isSecret }: Entry): string {
  const plain = value.replace(/(?<=\w)[ .-](?=\w)/g, '');
  const digits = plain.match(/\d/g)?.length ?? 0;
  if (plain === '') return `${name} empty`;
  if (isSecret || likeCode.test(plain)) return `${name} ${count(plain)}`;
  return digits > longest
    ? `${name} ${count(plain)} that end in ${plain.slice(-shown)}`
    : `${name} "${value.slice(0, 40)}"`;
}

const count = (text: string): string =>
  `${text.length} ${/^\d+$/.test(text) ? 'digits' : 'characters'}`;

/** Runs in the page: its visible fields, the chosen options of its lists, and the boxes that are ticked. */
function entered(): Entry[] {
  const ownText = (it: Element): string => it.textContent.replace(/\s+/g, ' ').trim();
  const nameOf = (it: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement): string => {
    const byIds = (it.getAttribute('aria-labelledby') ?? '')
      .split(/\s+/)
      .map((id) => document.getElementById(id)?.textContent ?? '');
    const labels = [...(it.labels ?? [])].map((label) => {
      const copy = label.cloneNode(true) as Element;
      for (const inside of copy.querySelectorAll('select, textarea, option')) inside.remove();
      return ownText(copy);
    });
    const names = [
      it.getAttribute('aria-label'),
      byIds.join(' '),
      labels.join(' '),
      it.getAttribute('placeholder'),
      it.title,
      it.name,
      it.id,
    ];
    return names.map((name) => name?.trim() ?? '').find((name) => name !== '') ?? 'a field';
  };
  const roots: (Document | ShadowRoot)[] = [document];
  const found: Entry[] = [];
  for (const root of roots) {
    for (const it of root.querySelectorAll('*')) {
      if (it.shadowRoot) roots.push(it.shadowRoot);
      const isList = it instanceof HTMLSelectElement;
      if (!isList && !(it instanceof HTMLInputElement) && !(it instanceof HTMLTextAreaElement))
        continue;
      if (/^(hidden|submit|button|image|reset|file)$/.test(it.type) || !it.checkVisibility())
        continue;
      if (/^(radio|checkbox)$/.test(it.type) && !(it as HTMLInputElement).checked) continue;
      const name = nameOf(it);
      const isChoice = /^(radio|checkbox)$/.test(it.type);
      const text = isChoice ? 'chosen' : it.value;
      const value = isList ? [...it.selectedOptions].map(ownText).join(', ') : text;
      const isCode = /cvc|cvv|csc|security code/i.test(`${name} ${it.name} ${it.autocomplete}`);
      found.push({ name, value, isSecret: isCode || it.type === 'password' });
    }
  }
  return found;
}
