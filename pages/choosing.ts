import type { Locator } from '@playwright/test';
import { anyOf, type Control, type Scope } from './control.ts';
import { appears, find } from './finding.ts';
import { PageError } from './page-error.ts';

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
  await scope.getByRole('option', { name: option }).first().click();
}

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
    await list.page().getByRole('option').filter({ hasText: /\p{L}/u }).first().click();
  }
}

/**
 * Chooses one of several however the page offers them: in a list, by radio buttons, or by names to
 * click. Source: bank of Dotpay and MyBank, type of Billink; a suite clicked a bank's name.
 *
 * @param control the list, by the words that name it or the group
 * @param option absent where the documentation takes any
 */
export async function pick(scope: Scope, control: Control, option?: RegExp): Promise<void> {
  const list = anyOf(scope, control);
  const radio = radioOf(scope, control, option);
  const name = option ? anyOf(scope, nameToClick(option)) : anyNameToClick(scope, control);
  await appears(list.or(radio).or(name).first(), scope, control);
  if (!(await list.isVisible())) await ((await radio.isVisible()) ? radio : name).click();
  else if (option) await choose(await find(scope, control), option);
  else await chooseAny(await find(scope, control));
}

/** One of several that are no list: its name can be clicked. */
export const nameToClick = (option: RegExp): Control => ({
  called: option.source,
  kind: 'action',
  words: option,
});

/** A radio button in sight: the text that names it need not be a label that could be clicked. */
const radioOf = (scope: Scope, control: Control, option?: RegExp): Locator =>
  (option ? scope.getByRole('radio', { name: option }) : groupOf(scope, control).getByRole('radio'))
    .filter({ visible: true })
    .first();

const groupOf = (scope: Scope, { words }: Control): Locator =>
  scope.getByRole('group', { name: words }).or(scope.getByRole('radiogroup', { name: words }));

/** What stands below a form and is no choice. */
const noChoice = /confirm|bevestig|cancel|annul|powered|all (payment )?methods/i;

/** The first of a group, or of what follows the words, where its name is not known beforehand. */
function anyNameToClick(scope: Scope, control: Control): Locator {
  const following = scope
    .getByText(control.words)
    .filter({ visible: true })
    .locator('xpath=following::*[self::button or self::label or self::a][1]');
  return groupOf(scope, control)
    .locator('label, button, a')
    .or(following)
    .filter({ visible: true, hasText: /\p{L}/u, hasNotText: noChoice })
    .first();
}
