import type { Locator } from '@playwright/test';
import { click } from '../clicking.ts';
import type { Expiry } from '../../catalogue/index.ts';
import { dropDowns, opensWith, showsFor, takesText } from '../choosing.ts';
import type { Scope } from '../control.ts';
import { monthOf, yearIn } from './expiry-options.ts';
import { expiryDate } from './form-words.ts';

/** Lists that may hold a month or a year: any of the page's own, of fields those that are named so. */
export function expiryDropDowns(place: Scope): Locator {
  const named = place.getByLabel(expiryDate.words).or(place.getByPlaceholder(expiryDate.words));
  return dropDowns(place).and(place.locator(':not(input)').or(named));
}

/**
 * Chooses month and year, each in the list that holds it.
 *
 * @returns whether both were there: a page may have such lists for other things
 */
export async function chooseInDropDowns(place: Scope, expiry: Expiry): Promise<boolean> {
  let chosen = 0;
  for (const list of await expiryDropDowns(place).all()) {
    const option = await optionFor(place, list, expiry);
    if (option) chosen += 1;
    await (option ? click(option) : close(place, list));
  }
  return chosen === 2;
}

/** Whether two of the lists hold the month and the year. */
export async function dropDownsOffer(place: Scope, expiry: Expiry): Promise<boolean> {
  let held = 0;
  for (const list of await expiryDropDowns(place).all()) {
    if (await optionFor(place, list, expiry)) held += 1;
    await close(place, list);
  }
  return held === 2;
}

/** Opens the list. Its option: of twelve months the month, else the year. */
async function optionFor(
  place: Scope,
  list: Locator,
  expiry: Expiry,
): Promise<Locator | undefined> {
  const shown = place.getByRole('option').filter({ visible: true });
  if (!(await opensWith(shown.first(), list))) return typedFor(shown, list, expiry);
  await shown.first().waitFor();
  const options = (await shown.allTextContents()).map((text) => ({ text: text.trim(), value: '' }));
  const wanted = monthOf(options, expiry.month) ?? yearIn(options, expiry.year);
  return wanted && shown.nth(options.indexOf(wanted));
}

/** The option of a list that shows only those that fit what is typed. */
async function typedFor(
  shown: Locator,
  list: Locator,
  { month, year }: Expiry,
): Promise<Locator | undefined> {
  const [monthText, yearText] = [String(month).padStart(2, '0'), String(year % 100)];
  const asMonth = shown.filter({ hasText: new RegExp(`^\\s*0?${month}\\s*$`) }).first();
  if (await showsFor(monthText, asMonth, list)) return asMonth;
  const asYear = shown.filter({ hasText: new RegExp(`^\\s*(20)?${yearText}\\s*$`) }).first();
  if (await showsFor(yearText, asYear, list)) return asYear;
  const letters = monthName(month).slice(0, 3);
  const named = shown.filter({ hasText: new RegExp(`^\\s*${letters}`, 'i') }).first();
  return (await showsFor(letters, named, list)) ? named : undefined;
}

/** Its English name: the page is asked for in English. */
const monthName = (month: number): string =>
  new Date(Date.UTC(2000, month - 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' });

async function close(place: Scope, list: Locator): Promise<void> {
  if (await takesText(list)) await list.fill('');
  await list.page().keyboard.press('Escape');
  if (await place.getByRole('option').first().isVisible()) await click(list);
}
