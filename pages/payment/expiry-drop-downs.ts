import type { Locator } from '@playwright/test';
import type { Expiry } from '../../catalogue/index.ts';
import { dropDowns } from '../choosing.ts';
import type { Scope } from '../control.ts';
import { monthOf, yearIn } from './expiry-options.ts';

/**
 * Chooses month and year, each in the list that holds it.
 *
 * @returns whether both were there: a page may have such lists for other things
 */
export async function chooseInDropDowns(place: Scope, expiry: Expiry): Promise<boolean> {
  let chosen = 0;
  for (const list of await dropDowns(place).all()) {
    await list.click();
    const option = await optionFor(place, expiry);
    if (option) chosen += 1;
    await (option ? option.click() : close(place, list));
  }
  return chosen === 2;
}

/** Whether two of the lists hold the month and the year. */
export async function dropDownsOffer(place: Scope, expiry: Expiry): Promise<boolean> {
  let held = 0;
  for (const list of await dropDowns(place).all()) {
    await list.click();
    if (await optionFor(place, expiry)) held += 1;
    await close(place, list);
  }
  return held === 2;
}

/** The option of the list that is open: of twelve months the month, else the year. */
async function optionFor(place: Scope, { month, year }: Expiry): Promise<Locator | undefined> {
  const shown = place.getByRole('option').filter({ visible: true });
  await shown.first().waitFor();
  const options = (await shown.allTextContents()).map((text) => ({ text: text.trim(), value: '' }));
  const wanted = monthOf(options, month) ?? yearIn(options, year);
  return wanted && shown.nth(options.indexOf(wanted));
}

async function close(place: Scope, list: Locator): Promise<void> {
  await list.page().keyboard.press('Escape');
  if (await place.getByRole('option').first().isVisible()) await list.click();
}
