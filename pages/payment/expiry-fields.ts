import { errors, type Locator, type Page } from '@playwright/test';
import type { Expiry } from '../../catalogue/index.ts';
import { optionsOf, type Option } from '../choosing.ts';
import { ControlNotFound } from '../control-not-found.ts';
import { anyOf, find } from '../control.ts';
import { expiryDate } from './form-words.ts';

const monthNames = /^(jan|feb|mar|maa|mär|apr|may|mei|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)/i;

/**
 * The expiry date in whichever form the page asks for it: two lists (documented for cards), two
 * text fields (documented for Bancontact) or one MM/YY field.
 */
export class ExpiryFields {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async enter(expiry: Expiry): Promise<void> {
    await this.#shown();
    const lists = await this.#lists(expiry);
    if (lists) {
      await lists.month.list.selectOption({ value: lists.month.value });
      await lists.year.list.selectOption({ value: lists.year.value });
      return;
    }
    const [month, year] = await this.#fields();
    if (year) {
      await month.fill(padded(expiry.month));
      await year.fill(await yearText(year, expiry.year));
    } else await enterBoth(month, expiry);
  }

  /** Whether it can be entered: a list may not offer it, a field takes anything. */
  async takes(expiry: Expiry): Promise<boolean> {
    await this.#shown();
    const lists = await this.#page.locator('select').filter({ visible: true }).count();
    return lists < 2 || (await this.#lists(expiry)) !== undefined;
  }

  async #shown(): Promise<void> {
    try {
      await anyOf(this.#page, expiryDate).or(this.#page.locator('select')).first().waitFor();
    } catch (error) {
      if (!(error instanceof errors.TimeoutError)) throw error;
      throw await ControlNotFound.on(this.#page, expiryDate);
    }
  }

  /** Two lists are known by their options: one holds the months, another one the year. */
  async #lists({ month, year }: Expiry) {
    const selects = await this.#page.locator('select').filter({ visible: true }).all();
    const read = await Promise.all(
      selects.map(async (list) => ({ list, options: await optionsOf(list) })),
    );
    const months = read.find(({ options }) => options.filter(isMonth).length === 12);
    const years = read.find(({ list, options }) => list !== months?.list && yearIn(options, year));
    const wanted = months?.options.filter(isMonth)[month - 1];
    const yearOption = years && yearIn(years.options, year);
    if (!months || !wanted || !years || !yearOption) return undefined;
    return {
      month: { list: months.list, value: wanted.value },
      year: { list: years.list, value: yearOption.value },
    };
  }

  /** One text field, or two in the order of a card: the month, then the year. */
  async #fields(): Promise<[Locator, Locator?]> {
    const first = await find(this.#page, expiryDate);
    const named = this.#page
      .locator('input')
      .and(
        this.#page
          .getByLabel(expiryDate.words)
          .or(this.#page.getByPlaceholder(expiryDate.words))
          .or(this.#page.locator(expiryDate.evidence ?? '')),
      )
      .filter({ visible: true });
    const [month = first, year] = await named.all();
    return year ? [month, year] : [month];
  }
}

const padded = (month: number): string => String(month).padStart(2, '0');

/** Option values seen on the real page look like `number:3` and `string:28`. */
const bare = (value: string): string => value.replace(/^(number|string):/, '');

const isMonth = ({ text, value }: Option): boolean =>
  monthNames.test(text.trim()) ||
  [text, bare(value)].some((it) => /^(0?[1-9]|1[0-2])$/.test(it.trim()));

const yearIn = (options: readonly Option[], year: number): Option | undefined =>
  options.find(({ text, value }) =>
    [text.trim(), bare(value)].some((it) => it === String(year) || it === String(year % 100)),
  );

/** What a field says about itself. */
const nameOf = (field: Locator): Promise<string> =>
  field.evaluate((element) => {
    const input = element as HTMLInputElement;
    const labels = [...(input.labels ?? [])].map((label) => label.textContent).join(' ');
    return [labels, input.ariaLabel, input.placeholder, input.name, input.id].join(' ');
  });

/** Two digits, unless the field says that it takes four. */
async function yearText(field: Locator, year: number): Promise<string> {
  const limit = await field.getAttribute('maxlength');
  const four = limit === '4' || /YYYY|JJJJ/i.test(await nameOf(field));
  return four ? String(year) : String(year % 100);
}

/** MM/YY as a person types it, or a date for the browser's own month picker. */
async function enterBoth(field: Locator, { month, year }: Expiry): Promise<void> {
  if ((await field.getAttribute('type')) === 'month') {
    await field.fill(`${year}-${padded(month)}`);
    return;
  }
  const four = /YYYY|JJJJ/i.test(await nameOf(field));
  await field.pressSequentially(`${padded(month)}/${four ? year : year % 100}`);
}
