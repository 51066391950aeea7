import type { Locator } from '@playwright/test';
import type { Scope } from './control.ts';
import { PageError } from './page-error.ts';
import { comes } from './whichever.ts';

/** One option of a list: the text that a person reads and the value behind it. */
export interface Option {
  readonly text: string;
  readonly value: string;
}

/** The options of a native list; none of a list made of roles. */
export const optionsOf = (list: Locator): Promise<Option[]> =>
  list.locator('option:not(:disabled)').evaluateAll((options) =>
    options.map((it) => ({
      text: it.textContent.trim(),
      value: (it as HTMLOptionElement).value,
    })),
  );

/** Lists that a page makes of its own, closed until they are clicked. */
export const dropDowns = (scope: Scope): Locator =>
  scope
    .locator('[role=combobox]:not(input, select), [aria-haspopup=listbox]:not(input, select)')
    .filter({ visible: true });

/**
 * Chooses the option of a list, native or made of roles, whose text fits.
 *
 * @param scope where a list made of roles shows its options
 */
export async function choose(
  list: Locator,
  option: RegExp,
  scope: Scope = list.page(),
): Promise<void> {
  const options = await optionsOf(list);
  const wanted = options.find(({ text }) => option.test(text));
  if (wanted) {
    await list.selectOption({ label: wanted.text });
    return;
  }
  if (options.length > 0) {
    const texts = options.map(({ text }) => text).join(', ');
    throw new PageError(`the list has no option ${String(option)}, it offers ${texts}`);
  }
  await list.click();
  await clickOption(list, scope.getByRole('option', { name: option }).first(), textFor(option));
}

/** How long a list may take to show its options. Milliseconds. */
const opening = 2_000;

/** A list that is a field may show its options only once something is typed. */
async function clickOption(list: Locator, option: Locator, typed: string): Promise<void> {
  const isField = await list.evaluate((it) => it.localName === 'input');
  if (isField && !(await comes(option.waitFor({ timeout: opening })))) {
    await list.pressSequentially(typed);
  }
  await option.click();
}

/** A text that fits, of the words of an option. */
const textFor = ({ source }: RegExp): string =>
  source
    .replace(/\\[sb]\*?|[\^$()]/g, '')
    .replaceAll('\\', '')
    .split('|', 1)
    .join();

/** Fits what a list shows as long as nothing is chosen: "----" was seen. */
const placeholder = /^(\P{L}*|(please )?(select|choose|pick)\b.*|kies\b.*)$/iu;

/** Chooses the first option of a list that is one, where the documentation takes any. */
export async function chooseAny(list: Locator): Promise<void> {
  const options = await optionsOf(list);
  const first = options.find(({ text }) => !placeholder.test(text));
  if (first) await list.selectOption({ label: first.text });
  else if (options.length > 0) throw new PageError('the list has nothing to choose');
  else {
    await list.click();
    const any = list.page().getByRole('option').filter({ hasText: /\p{L}/u }).first();
    await clickOption(list, any, 'a');
  }
}
