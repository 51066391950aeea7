import type { Locator } from '@playwright/test';
import { click } from './clicking.ts';
import { choose, chooseAny } from './choosing.ts';
import { anyOf, type Control, type Scope } from './control.ts';
import { appearsIn, find } from './finding.ts';
import { decorated } from './names.ts';
import { surfaceOf } from './surface.ts';

/**
 * Chooses one option in any form the page offers: a list, radio buttons, or names to click.
 * Source: bank of Dotpay and MyBank, type of Billink; a suite clicked a bank's name.
 *
 * @param control the list, by the words that name it or its group
 * @param option leave out where the documentation allows any
 */
export async function pick(scope: Scope, control: Control, option?: RegExp): Promise<void> {
  const waysIn = (it: Scope) => ({
    list: anyOf(it, control),
    radio: radioOf(it, control, option),
    name: option ? anyOf(it, nameToClick(option)) : anyNameToClick(it, control),
  });
  const anyWay = ({ list, radio, name }: ReturnType<typeof waysIn>): Locator =>
    list.or(radio).or(name).first();
  const place = await appearsIn(scope, (it) => anyWay(waysIn(it)), control);
  const { list, radio, name } = waysIn(place);
  if (await radio.isVisible()) await click(await surfaceOf(radio));
  else if (!(await list.isVisible())) await click(name);
  else if (option) await choose(await find(place, control), option, place);
  else await chooseAny(await find(place, control));
}

/** An option that is not in a list: its name is clicked. */
export const nameToClick = (option: RegExp): Control => ({
  called: option.source,
  kind: 'action',
  words: option,
});

/** A visible radio button. Its text may not be a clickable label. */
const radioOf = (scope: Scope, control: Control, option?: RegExp): Locator =>
  (option
    ? scope.getByRole('radio', { name: decorated(option) })
    : groupOf(scope, control).getByRole('radio')
  )
    .filter({ visible: true })
    .first();

function groupOf(scope: Scope, { words }: Control): Locator {
  const name = decorated(words);
  return scope.getByRole('group', { name }).or(scope.getByRole('radiogroup', { name }));
}

/** Texts below a form that are not options. */
const noChoice = /confirm|bevestig|cancel|annul|powered|all (payment )?methods/i;

/** The first option of the group, or the first after the words, when option names are not known. */
function anyNameToClick(scope: Scope, control: Control): Locator {
  const following = scope
    .getByText(decorated(control.words))
    .filter({ visible: true })
    .locator('xpath=following::*[self::button or self::label or self::a][1]');
  return groupOf(scope, control)
    .locator('label, button, a')
    .or(following)
    .filter({ visible: true, hasText: /\p{L}/u, hasNotText: noChoice })
    .first();
}
