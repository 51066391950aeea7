import type { Locator } from '@playwright/test';
import type { Expiry } from '../../../catalogue/index.ts';
import { close, dropDowns } from '../../controls/choosing.ts';
import type { Scope } from '../../controls/control.ts';
import { PageError } from '../../controls/page-error.ts';
import {
  clickIn,
  optionFor,
  typedMonth,
  typedNumber,
  typedYear,
  type Wanted,
} from './drawn-option.ts';
import { monthOf, yearIn } from './expiry-options.ts';
import { expiryDate } from '../form-words.ts';

/** Lists that may hold a month or a year: any custom list, and input fields with a matching name. */
export function expiryDropDowns(place: Scope): Locator {
  const named = place.getByLabel(expiryDate.words).or(place.getByPlaceholder(expiryDate.words));
  return dropDowns(place).and(place.locator(':not(input)').or(named));
}

/**
 * Chooses month and year, each in the list that offers it.
 *
 * @returns whether they were found: the page may use such lists for other data
 * @throws {PageError} when they offer one half of the date only: a field beside them is of something else
 */
export async function chooseInDropDowns(place: Scope, expiry: Expiry): Promise<boolean> {
  const { month, year } = expiry;
  let chosen = 0;
  for (const list of await expiryDropDowns(place).all()) {
    const option = await optionFor(place, list, wanted(expiry));
    if (option) {
      chosen += 1;
      await clickIn(place, option);
    } else await close(list, place);
  }
  if (chosen === 1) throw new PageError(`the lists offer one half of ${month}/${year} only`);
  return chosen === 2;
}

/** Whether two of the lists offer the month and the year. */
export async function dropDownsOffer(place: Scope, expiry: Expiry): Promise<boolean> {
  let held = 0;
  for (const list of await expiryDropDowns(place).all()) {
    if (await optionFor(place, list, wanted(expiry))) held += 1;
    await close(list, place);
  }
  return held === 2;
}

/** The month if the list has twelve months, otherwise the year. */
const wanted = ({ month, year }: Expiry): Wanted => ({
  among: (options) => monthOf(options, month) ?? yearIn(options, year),
  typed: [...typedNumber(month).slice(0, 1), typedYear(year), typedMonth(month)],
});
