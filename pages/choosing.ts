import type { Locator } from '@playwright/test';
import { click } from './clicking.ts';
import type { Scope } from './control.ts';
import { decorated } from './names.ts';
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

/** Lists that a page makes of its own, closed until they are clicked; into some can be typed. */
export const dropDowns = (scope: Scope): Locator =>
  scope
    .locator('[role=combobox]:not(select), [aria-haspopup=listbox]:not(select)')
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
  const name = decorated(option);
  const options = await optionsOf(list);
  const wanted = options.find(({ text }) => name.test(text));
  if (wanted) {
    await list.selectOption({ label: wanted.text });
    return;
  }
  if (options.length > 0) {
    const texts = options.map(({ text }) => text).join(', ');
    throw new PageError(`the list has no option ${String(option)}, it offers ${texts}`);
  }
  await clickOption(list, scope.getByRole('option', { name }).first(), textFor(option));
}

/** How long a list may take to show its options. Milliseconds. */
const opening = 2_000;

/** A list that is a field may show its options only once something is typed. */
async function clickOption(list: Locator, option: Locator, typed: string): Promise<void> {
  if (!(await opensWith(option, list))) await list.pressSequentially(typed);
  await click(option);
}

/** Clicks a list of the page's own; whether that shows the option, or it has to be typed for. */
export async function opensWith(option: Locator, list: Locator): Promise<boolean> {
  await click(list);
  return !(await takesText(list)) || shows(option);
}

/** Types into a list; whether it then shows the option. */
export async function showsFor(text: string, option: Locator, list: Locator): Promise<boolean> {
  await list.fill('');
  await list.pressSequentially(text);
  return shows(option);
}

const shows = (option: Locator): Promise<boolean> => comes(option.waitFor({ timeout: opening }));

/** Whether something can be typed into the list. */
export const takesText = (list: Locator): Promise<boolean> =>
  list.evaluate((it) => it.matches('input:not([readonly])'));

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
    const any = list.page().getByRole('option').filter({ hasText: /\p{L}/u }).first();
    await clickOption(list, any, 'a');
  }
}
