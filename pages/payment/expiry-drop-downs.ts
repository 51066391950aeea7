import type { Locator } from '@playwright/test';
import type { Expiry } from '../../catalogue/index.ts';
import { clickOption, close, dropDowns, open, showsFor, takesText } from '../choosing.ts';
import type { Scope } from '../control.ts';
import { reveal, textsOffered } from '../offered.ts';
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
    if (option) {
      chosen += 1;
      await reveal(place, option);
      await clickOption(place, option);
    } else await close(list, place);
  }
  return chosen === 2;
}

/** Whether two of the lists hold the month and the year. */
export async function dropDownsOffer(place: Scope, expiry: Expiry): Promise<boolean> {
  let held = 0;
  for (const list of await expiryDropDowns(place).all()) {
    if (await optionFor(place, list, expiry)) held += 1;
    await close(list, place);
  }
  return held === 2;
}

/** Opens the list. Its option: of twelve months the month, else the year. */
async function optionFor(place: Scope, list: Locator, expiry: Expiry): Promise<RegExp | undefined> {
  if (!(await open(list, place))) {
    return (await takesText(list)) ? typedFor(place, list, expiry) : undefined;
  }
  const options = (await textsOffered(place)).map((text) => ({ text, value: '' }));
  const wanted = monthOf(options, expiry.month) ?? yearIn(options, expiry.year);
  return wanted && new RegExp(`^\\s*${wanted.text}\\s*$`);
}

/** The option of a list that shows only those that fit what is typed. */
async function typedFor(
  place: Scope,
  list: Locator,
  { month, year }: Expiry,
): Promise<RegExp | undefined> {
  const [monthText, yearText] = [String(month).padStart(2, '0'), String(year % 100)];
  const asMonth = new RegExp(`^\\s*0?${month}\\s*$`);
  if (await showsFor(monthText, asMonth, list, place)) return asMonth;
  const asYear = new RegExp(`^\\s*(20)?${yearText}\\s*$`);
  if (await showsFor(yearText, asYear, list, place)) return asYear;
  const letters = monthName(month).slice(0, 3);
  const named = new RegExp(`^\\s*${letters}`, 'i');
  return (await showsFor(letters, named, list, place)) ? named : undefined;
}

/** Its English name: the page is asked for in English. */
const monthName = (month: number): string =>
  new Date(Date.UTC(2000, month - 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' });
