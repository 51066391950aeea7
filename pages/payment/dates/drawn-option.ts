import type { Locator } from '@playwright/test';
import { clickOption, open, showsFor, takesText, type Option } from '../../controls/choosing.ts';
import type { Scope } from '../../controls/control.ts';
import { reveal, textsOffered } from '../../controls/offered.ts';

/** An option to find: from the visible options, or by typing. */
export interface Wanted {
  readonly among: (options: readonly Option[]) => Option | undefined;
  /** For lists that show options only after typing. */
  readonly typed: readonly Typed[];
}

type Typed = readonly [text: string, option: RegExp];

/** Opens a custom list and returns a pattern of the wanted option, if the list has it. */
export async function optionFor(
  place: Scope,
  list: Locator,
  { among, typed }: Wanted,
): Promise<RegExp | undefined> {
  if (await open(list, place)) {
    const options = (await textsOffered(place)).map((text) => ({ text, value: '' }));
    const wanted = among(options);
    return wanted && new RegExp(`^\\s*${literal(wanted.text)}\\s*$`);
  }
  if (!(await takesText(list))) return undefined;
  for (const [text, option] of typed) if (await showsFor(text, option, list, place)) return option;
  return undefined;
}

/** Clicks an option of the open list. */
export async function clickIn(place: Scope, option: RegExp): Promise<void> {
  await reveal(place, option);
  await clickOption(place, option);
}

/** An option's text, such as "03 (March)", as a pattern that matches only it. */
const literal = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');

/** The texts to type for a day or a month, whose option may say more, such as "3rd": with a leading zero and without. */
export const typedNumber = (number: number): Typed[] =>
  [String(number).padStart(2, '0'), String(number)].map((text) => [
    text,
    new RegExp(`^\\s*0?${number}(?!\\d)\\D*$`),
  ]);

export const typedYear = (year: number): Typed => {
  const short = String(year % 100).padStart(2, '0');
  return [short, new RegExp(`^\\s*(\\d\\d)?${short}\\s*$`)];
};

/** The month by its English name, because the tests request the page in English. */
export const typedMonth = (month: number): Typed => {
  const name = new Date(Date.UTC(2000, month - 1)).toLocaleString('en', {
    month: 'long',
    timeZone: 'UTC',
  });
  return [name.slice(0, 3), new RegExp(`^\\s*${name.slice(0, 3)}`, 'i')];
};
