import type { Locator, Page } from '@playwright/test';
import type { Expiry } from '../../catalogue/index.ts';
import { dropDowns } from '../choosing.ts';
import { monthOf, yearIn } from './expiry-options.ts';

/**
 * Chooses month and year, each in the list that holds it.
 *
 * @returns whether both were there: a page may have such lists for other things
 */
export async function chooseInDropDowns(page: Page, expiry: Expiry): Promise<boolean> {
  let chosen = 0;
  for (const list of await dropDowns(page).all()) {
    await list.click();
    const option = await optionFor(page, expiry);
    if (option) chosen += 1;
    await (option ? option.click() : close(page, list));
  }
  return chosen === 2;
}

/** Whether two of the lists hold the month and the year. */
export async function dropDownsOffer(page: Page, expiry: Expiry): Promise<boolean> {
  let held = 0;
  for (const list of await dropDowns(page).all()) {
    await list.click();
    if (await optionFor(page, expiry)) held += 1;
    await close(page, list);
  }
  return held === 2;
}

/** The option of the list that is open: of twelve months the month, else the year. */
async function optionFor(page: Page, { month, year }: Expiry): Promise<Locator | undefined> {
  const shown = page.getByRole('option').filter({ visible: true });
  await shown.first().waitFor();
  const options = (await shown.allTextContents()).map((text) => ({ text: text.trim(), value: '' }));
  const wanted = monthOf(options, month) ?? yearIn(options, year);
  return wanted && shown.nth(options.indexOf(wanted));
}

async function close(page: Page, list: Locator): Promise<void> {
  await page.keyboard.press('Escape');
  if (await page.getByRole('option').first().isVisible()) await list.click();
}
