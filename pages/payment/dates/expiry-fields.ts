import type { Frame, Locator, Page } from '@playwright/test';
import type { Expiry } from '../../../catalogue/index.ts';
import { chooseIn, optionsOfAll, type Option } from '../../controls/choosing.ts';
import { anyOf, type Control, type Scope } from '../../controls/control.ts';
import { appearsIn, fieldsOf, find } from '../../controls/finding.ts';
import { frameOf, frameThatShows, isShown } from '../../controls/frames.ts';
import type { Layout } from '../../controls/field-layout.ts';
import { enterText } from '../../controls/typing.ts';
import { unlessLeft } from '../../controls/unless-left.ts';
import { until } from '../../controls/until.ts';
import { optionsHold } from './date-options.ts';
import { chooseInDropDowns, dropDownsOffer, expiryDropDowns } from './expiry-drop-downs.ts';
import { monthOf, yearIn } from './expiry-options.ts';
import { expiryDate, expiryMonth, expiryYear } from '../form-words.ts';

/**
 * The expiry date, in any form the page uses: two native or custom lists (documented for cards), two
 * text fields (documented for Bancontact), or one MM/YY field.
 */
export class ExpiryFields {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async enter(expiry: Expiry): Promise<void> {
    if (await chooseInLists(this.#page, expiry)) return;
    const place = await this.#place();
    // The lists may appear late.
    if (await chooseInLists(this.#page, expiry)) return;
    if ((await hasDropDowns(place)) && (await chooseInDropDowns(place, expiry))) return;
    const whole = place === this.#page.mainFrame();
    const [month, year] = await fieldsIn(whole ? this.#page : place, this.#page);
    if (year) {
      await enterText(month, padded(expiry.month));
      await enterText(year, (field) => yearText(field, expiry.year));
    } else await enterText(month, (field) => bothText(field, expiry));
  }

  /** Whether the date can be entered. A list may not offer it; a text field accepts any date. */
  async takes(expiry: Expiry): Promise<boolean> {
    const place = await this.#place();
    if (await hasDropDowns(place)) return dropDownsOffer(place, expiry);
    const lists = await nativeLists(this.#page);
    return lists.length < 2 || (await listsIn(this.#page, expiry)) !== undefined;
  }

  /** The page or frame that asks for it. */
  async #place(): Promise<Scope> {
    // Hidden forms of other methods may be on the page.
    const lists = (scope: Scope): Locator =>
      scope.locator('select').or(expiryDropDowns(scope)).filter({ visible: true });
    const place = await appearsIn(
      this.#page,
      (scope) => anyOf(scope, expiryDate).or(lists(scope)).first(),
      expiryDate,
    );
    // The frame may have a matching name but still be empty.
    if (this.#page.frames().length > 1 && (await isShown(anyOf(place, expiryDate))))
      await find(place, expiryDate);
    return place;
  }
}

/** Native lists are preferred: the page may have an unrelated custom list, such as a language menu. */
async function hasDropDowns(place: Scope): Promise<boolean> {
  const native = place.locator('select').filter({ visible: true });
  const counts = await Promise.all([native.count(), expiryDropDowns(place).count()]);
  return counts[0] < 2 && counts[1] >= 2;
}

interface NativeList {
  readonly list: Locator;
  readonly options: readonly Option[];
}

/** The lists of the page and its frames. The year list may appear later than the month list. */
async function nativeLists(page: Page): Promise<readonly NativeList[]> {
  const inFrame = async (frame: Frame): Promise<readonly NativeList[]> => {
    const lists = frame.locator('select').filter({ visible: true });
    const shown = await unlessLeft(frame.evaluate(optionsShown));
    if (frame.isDetached()) return [];
    const all = shown ?? (await optionsOfAll(lists));
    return all.map((options, at) => ({ list: lists.nth(at), options }));
  };
  const read = async (): Promise<readonly NativeList[]> =>
    (await Promise.all(page.frames().map(inFrame))).flat();
  const lists = await read();
  const [only] = lists;
  const isHalf = only && lists.length === 1 && optionsHold(only.options) !== undefined;
  if (!isHalf || page.frames().length === 1) return lists;
  const both = async () => {
    const now = await read();
    return now.length > 1 ? now : undefined;
  };
  return until(both, 'the lists of month and year');
}

/** Runs in the page: the options of its visible lists; undefined if some may be in a shadow root. */
function optionsShown(): Option[][] | undefined {
  if ([...document.querySelectorAll('*')].some((it) => it.shadowRoot)) return undefined;
  const isVisible = (it: Element): boolean =>
    it.checkVisibility({ visibilityProperty: true }) && it.getBoundingClientRect().height > 0;
  return [...document.querySelectorAll('select')]
    .filter(isVisible)
    .map(({ options }) =>
      [...options]
        .filter(({ disabled }) => !disabled)
        .map(({ text, value }) => ({ text: text.trim(), value })),
    );
}

/** Finds the two lists by their options: one offers the months, the other the years. */
async function listsIn(page: Page, { month, year }: Expiry) {
  const read = await nativeLists(page);
  const months = read.find(({ options }) => monthOf(options, month));
  const years = read.find(({ list, options }) => list !== months?.list && yearIn(options, year));
  const wanted = months && monthOf(months.options, month);
  const yearOption = years && yearIn(years.options, year);
  if (!months || !wanted || !years || !yearOption) return undefined;
  return {
    month: { list: months.list, option: wanted },
    year: { list: years.list, option: yearOption },
  };
}

/** Chooses month and year in native lists. Returns whether such lists exist. */
async function chooseInLists(page: Page, expiry: Expiry): Promise<boolean> {
  const lists = await listsIn(page, expiry);
  if (!lists) return false;
  await chooseIn(lists.month.list, lists.month.option);
  await chooseIn(lists.year.list, lists.year.option);
  return true;
}

/** One text field, or two in the order printed on a card: month, then year. */
async function fieldsIn(place: Scope, page: Page): Promise<[Locator, Locator?]> {
  const [month, year] = await fieldsOf(place, expiryDate);
  if (year) return [month, year];
  const halves = page.frames().length > 1 && (await halvesApart(page, month));
  if (halves) return halves;
  // One label may cover both fields but be linked to the first. A field of two digits is only half a date.
  const isHalf = (await month.getAttribute('maxlength')) === '2';
  return isHalf ? [month, month.locator('xpath=following::input[1]')] : [month];
}

/** Month and year, if each is in a frame of its own. */
async function halvesApart(page: Page, field: Locator): Promise<[Locator, Locator] | undefined> {
  const names = await namesOf(field);
  const says = [expiryMonth, expiryYear].filter(({ words }) => words.test(names));
  // The frame of the other half may appear later.
  const isHalf = says.length === 1;
  const shows = async (half: Control): Promise<boolean> =>
    (await frameThatShows(page, (frame) => anyOf(frame, half))) !== undefined;
  if (!isHalf && !((await shows(expiryMonth)) && (await shows(expiryYear)))) return undefined;
  const month = await find(page, expiryMonth);
  const year = await find(page, expiryYear);
  return (await frameOf(month)) === (await frameOf(year)) ? undefined : [month, year];
}

const padded = (month: number): string => String(month).padStart(2, '0');

/** The names of a field. */
const namesOf = (field: Locator): Promise<string> =>
  field.evaluate((element) => {
    const input = element as HTMLInputElement;
    const labels = [...(input.labels ?? [])].map((label) => label.textContent);
    return [...labels, input.ariaLabel, input.placeholder, input.name, input.id].join(' ');
  });

const takesFourDigits = ({ names }: Layout): boolean => /YYYY|JJJJ/i.test(names);

/** Two digits, unless the field asks for four. */
function yearText(field: Layout, year: number): string {
  const isFour = field.maxLength === 4 || field.max > 99 || takesFourDigits(field);
  return String(isFour ? year : year % 100);
}

/** MM/YY as a user types it, or a value for the native month picker. */
function bothText(field: Layout, { month, year }: Expiry): string {
  if (field.type === 'month') return `${year}-${padded(month)}`;
  return `${padded(month)}/${takesFourDigits(field) ? year : year % 100}`;
}
