import type { Locator, Page } from '@playwright/test';
import { clearTheWay } from './clearing-the-way.ts';
import { layoutsOf, type Layout } from './field-layout.ts';
import { PageError } from './page-error.ts';
import { unlessLeft } from './unless-left.ts';
import { atRest } from './until.ts';

/** Delay between two keys, in milliseconds: as fast as possible, normal typing, careful typing. */
const paces = [0, 100, 300];

export interface Typing {
  /** Compares what the field holds with what was typed. */
  readonly isHeld?: (held: string, typed: string) => boolean;
  /** Whether to keep the text out of error messages. */
  readonly secret?: boolean;
}

/**
 * Types a text into a field as a user does, key by key, and leaves the field. If the field did not take
 * it, types again more slowly: some fields regroup the text a moment after each key.
 *
 * @param given the text, or what makes it for the field that is found
 * @throws {PageError} when the field still holds something else
 */
export async function enterText(
  field: Locator,
  given: string | ((field: Layout) => string),
  typing: Typing = {},
): Promise<void> {
  const length = typeof given === 'string' ? given.length : 0;
  await field.focus();
  // A locator that runs a function makes Playwright load its engine into the page's own world, which takes
  // longer than all else here. So the page is asked for the field that has the focus.
  const page = (await hasFocus(field)) ? field.page() : undefined;
  const look = page?.evaluate(layoutsOf, length) ?? field.evaluateAll(layoutsOf, length);
  // Of a page that is left meanwhile, the field of the next one is taken.
  const [layout] = (await unlessLeft(look)) ?? [];
  if (!layout) return enterText(field, given, typing);
  const text = typeof given === 'string' ? given : given(layout);
  const { type, isCovered } = layout;
  if (isCovered) await clearTheWay(field);
  if (segmented.has(type)) return enterSegments(field, text);
  const { secret = type === 'password' } = typing;
  const isRight = (values: Values): boolean => isHeldBy(values, text, typing);
  const inFocus = page && isPlain(layout) ? page : undefined;
  let values: Values = [];
  for (const pace of paces) {
    if (inFocus && pace === 0) {
      await inFocus.keyboard.type(text);
      if (isRight(await valuesInFocus(inFocus))) return;
    } else await press(field, text, layout, pace);
    values = await atRest(() => valuesFrom(field), isRight);
    if (isRight(values)) return;
  }
  throw new PageError(notHeld(text, together(values, text), secret));
}

/** Types a text key by key, without checking the result. */
export const typeKeys = (field: Locator, text: string): Promise<void> =>
  field.pressSequentially(text);

/** Presses Enter in a field, to submit it. */
export const pressEnter = (field: Locator): Promise<void> => field.press('Enter');

/** Whether the field has the focus, on a page without frames. */
const hasFocus = async (field: Locator): Promise<boolean> =>
  field.page().frames().length === 1 &&
  (await field.and(field.page().locator(':focus')).count()) === 1;

/** Whether it is ready for all keys of the text at once. */
const isPlain = ({ parts, isCovered, isReady }: Layout): boolean =>
  isReady && !isCovered && parts.length === 0;

/** Whether a field still holds what was typed. */
export async function isStillHeld(field: Locator, text: string, typing: Typing): Promise<boolean> {
  const held = (await field.isVisible()) ? await field.inputValue(soon).catch(() => '') : '';
  return isHeldBy([held], text, typing) || isHeldBy(await valuesFrom(field), text, typing);
}

/** Time limit to read a field that is there. Milliseconds. */
const soon = { timeout: 1_000 };

/** The values of a field and of the fields after it; empty if the field is gone. */
type Values = readonly string[];

/** Whether a field holds a text. One that is gone is fine, such as a code that is submitted with its last digit. */
const isHeldBy = (values: Values, text: string, { isHeld = holds }: Typing): boolean =>
  values.length === 0 || isHeld(together(values, text), text);

const plain = (text: string): string => text.replace(/[^\p{L}\p{N}@]/gu, '').toLowerCase();
const numberIn = (text: string): number =>
  text === '' ? Number.NaN : Number(text.replace(',', '.'));

/** Compares loosely: a field may add groups, capitals or a prefix, or drop the trailing zeros of a number. */
const holds = (held: string, typed: string): boolean =>
  plain(held).includes(plain(typed).replace(/^0+(?=.)/, '')) || numberIn(held) === numberIn(typed);

async function press(
  field: Locator,
  text: string,
  { parts, isReady }: Layout,
  delay: number,
): Promise<void> {
  const isFirst = delay === 0;
  if (parts.length === 0 && isFirst && isReady) return field.pressSequentially(text);
  if (parts.length === 0) return pressInto(field, text, delay);
  let left = text;
  for (const { place, length } of parts) {
    const part = place === 0 ? field : field.locator(`xpath=following::input[${place}]`);
    await pressInto(part, left.slice(0, length), delay);
    left = left.slice(length);
  }
}

/** Clears the field and types, once it is editable. Some fields ignore input for a moment after a key. */
async function pressInto(field: Locator, text: string, delay: number): Promise<void> {
  await field.fill('');
  if (delay > 0) await field.press('Delete', { delay });
  await field.pressSequentially(text, { delay });
}

/** Leaves the field, as some set their value only then. Returns its value and those of the next fields. */
const valuesFrom = (field: Locator): Promise<string[]> =>
  // The page may be gone too.
  field.evaluateAll(valuesOf, undefined).catch(() => []);

/** The same of the field that has the focus; an empty text if none has it. */
const valuesInFocus = (page: Page): Promise<string[]> =>
  page.evaluate(valuesOf, undefined).catch(() => ['']);

/** Runs in the page: the values of the first field, or of the one that has the focus, and of those after it. */
function valuesOf(given?: Element[]): string[] {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const [first] = (given ?? [focused]) as HTMLInputElement[];
  if (!first) return [];
  const { activeElement } = first.getRootNode() as Document | ShadowRoot;
  (activeElement as HTMLElement | null)?.blur();
  const all = [...document.querySelectorAll<HTMLInputElement>('input:not([type=hidden])')];
  const others = all.slice(all.indexOf(first) + 1, all.indexOf(first) + 20);
  return [first, ...others].map((it) => it.value ?? '');
}

/** Joins a text that was typed across several fields. */
function together([first = '', ...others]: readonly string[], text: string): string {
  let held = first;
  for (const next of others) {
    const isPart = held !== '' && next !== '' && plain(text).startsWith(plain(held + next));
    if (!isPart) break;
    held += next;
  }
  return held;
}

/** Native fields with segments, in the order of the browser's language. */
const segmented = new Set(['date', 'month', 'week', 'time', 'datetime-local']);

/** Types in the order of the ISO value, which is the same in all languages, moving on segment by segment. */
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
