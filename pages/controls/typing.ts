import type { Locator } from '@playwright/test';
import { clearTheWay } from './clearing-the-way.ts';
import { PageError } from './page-error.ts';
import { atRest } from './until.ts';

/** Milliseconds between two keys: as fast as the field takes it, as a person types, as one with care. */
const paces = [0, 100, 300];

export interface Typing {
  /** Whether what the field holds is what was typed. */
  readonly isHeld?: (held: string, typed: string) => boolean;
  /** Whether no error may quote it. */
  readonly secret?: boolean;
}

/**
 * Types a text into a field as a person does: key by key, and then leaves the field. What a field does not
 * take at once is typed again more slowly, as some write it in groups a moment after each key.
 *
 * @throws {PageError} when the field still holds something else
 */
export async function enterText(field: Locator, text: string, typing: Typing = {}): Promise<void> {
  const { type, parts, isCovered } = await field.evaluate(layoutOf, text.length);
  if (isCovered) await clearTheWay(field);
  if (segmented.has(type)) return enterSegments(field, text);
  const { isHeld = holds, secret = type === 'password' } = typing;
  let held = '';
  for (const pace of paces) {
    await press(field, text, parts, pace);
    const values = await atRest(
      () => valuesFrom(field),
      (it) => isGone(it) || isHeld(together(it, text), text),
    );
    held = together(values, text);
    if (isGone(values) || isHeld(held, text)) return;
  }
  throw new PageError(notHeld(text, held, secret));
}

/** Types a text key by key, whatever the field makes of it. */
export const typeKeys = (field: Locator, text: string): Promise<void> =>
  field.pressSequentially(text);

/** Sends what a field holds. */
export const pressEnter = (field: Locator): Promise<void> => field.press('Enter');

/** Whether a field still holds what was typed into it. */
export async function isStillHeld(field: Locator, text: string, typing: Typing): Promise<boolean> {
  const { isHeld = holds } = typing;
  const values = await valuesFrom(field);
  return isGone(values) || isHeld(together(values, text), text);
}

/** As a code that is sent with its last digit. */
const isGone = (values: readonly string[]): boolean => values.length === 0;

const plain = (text: string): string => text.replace(/[^\p{L}\p{N}@]/gu, '').toLowerCase();
const numberIn = (text: string): number =>
  text === '' ? Number.NaN : Number(text.replace(',', '.'));

/** A field may write it in groups, in capitals, with a prefix, or as a number without its last zeros. */
const holds = (held: string, typed: string): boolean =>
  plain(held).includes(plain(typed).replace(/^0+(?=.)/, '')) || numberIn(held) === numberIn(typed);

/** Such as the four fields of a card number: each takes so many characters. */
interface Part {
  /** Its place among the fields that follow the first one. */
  readonly place: number;
  readonly length: number;
}

interface Layout {
  readonly type: string;
  /** Those of a text that is too long for one of them. */
  readonly parts: readonly Part[];
  readonly isCovered: boolean;
}

/** Runs in the page. */
function layoutOf(element: Element, length: number): Layout {
  const field = element as HTMLInputElement;
  const { type } = field;
  const { x, y, width, height } = field.getBoundingClientRect();
  const root = field.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(x + width / 2, y + height / 2);
  const isCovered = hit !== null && !hit.contains(field);
  const isShort = ({ maxLength }: HTMLInputElement): boolean => maxLength > 0 && maxLength <= 6;
  const inputsIn = (place: ParentNode): HTMLInputElement[] => [
    ...place.querySelectorAll<HTMLInputElement>('input:not([type=hidden])'),
  ];
  let group = field.parentElement;
  while (group && inputsIn(group).length < 2) group = group.parentElement;
  const members = group && isShort(field) && field.maxLength < length ? inputsIn(group) : [];
  const room = members.reduce((sum, it) => sum + it.maxLength, 0);
  if (members[0] !== field || !members.every(isShort) || room < length)
    return { type, parts: [], isCovered };
  const following = [...document.querySelectorAll('input')];
  const first = following.indexOf(field);
  const parts = members.map((it) => ({
    place: following.indexOf(it) - first,
    length: it.maxLength,
  }));
  return { type, parts, isCovered };
}

async function press(
  field: Locator,
  text: string,
  parts: readonly Part[],
  delay: number,
): Promise<void> {
  if (parts.length === 0) return pressInto(field, text, delay);
  let left = text;
  for (const { place, length } of parts) {
    const part = place === 0 ? field : field.locator(`xpath=following::input[${place}]`);
    await pressInto(part, left.slice(0, length), delay);
    left = left.slice(length);
  }
}

/** Deletes what the field holds, once it can be edited. Some take nothing for a moment after a key. */
async function pressInto(field: Locator, text: string, delay: number): Promise<void> {
  await field.fill('');
  if (delay > 0) await field.press('Delete', { delay });
  await field.pressSequentially(text, { delay });
}

/** Leaves the field, as some write their value only then; its value, and those of the fields after it. */
const valuesFrom = (field: Locator): Promise<string[]> =>
  field
    .evaluateAll((found) => {
      const [first] = found as HTMLInputElement[];
      if (!first) return [];
      const { activeElement } = first.getRootNode() as Document | ShadowRoot;
      (activeElement as HTMLElement | null)?.blur();
      const all = [...document.querySelectorAll<HTMLInputElement>('input:not([type=hidden])')];
      const others = all.slice(all.indexOf(first) + 1, all.indexOf(first) + 20);
      return [first, ...others].map((it) => it.value);
    })
    // The page that it was on has gone, too.
    .catch(() => []);

/** A text that is written across several fields. */
function together([first = '', ...others]: readonly string[], text: string): string {
  let held = first;
  for (const next of others) {
    const isPart = held !== '' && next !== '' && plain(text).startsWith(plain(held + next));
    if (!isPart) break;
    held += next;
  }
  return held;
}

/** Fields with segments of the browser's own, in the order of its language. */
const segmented = new Set(['date', 'month', 'week', 'time', 'datetime-local']);

/** Written in the order that is the same in all languages; then goes on to the next segment. */
async function enterSegments(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.press('Tab');
  await field.blur();
}

function notHeld(text: string, held: string, secret: boolean): string {
  if (secret) return `typed ${text.length} characters, but the field holds ${held.length} others`;
  const typed = /^\d+$/.test(text) ? `the ${text.length} digits ${text}` : `"${text}"`;
  return `typed ${typed}, but the field holds "${held}"`;
}
