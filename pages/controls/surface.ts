import type { Locator } from '@playwright/test';

/** The box of a field is at most this many levels up, and is not a main part of the page. */
const around = { steps: 5, not: 'body, main, form, fieldset, dialog, [role=dialog]' };

/**
 * Returns the element that a user clicks to use a control. If the page draws its own, the native element may
 * be out of reach: then it is the label of a checkbox or radio button, or the box around a field.
 */
export async function surfaceOf(control: Locator): Promise<Locator> {
  await control.scrollIntoViewIfNeeded();
  const { up, inLabel, inOwn } = await control.evaluate((it, { steps: most, not }) => {
    const { left, top, width, height } = it.getBoundingClientRect();
    const root = it.getRootNode() as Document | ShadowRoot;
    const hit = root.elementFromPoint(left + width / 2, top + height / 2);
    if (it instanceof HTMLLabelElement) {
      // In the middle of a label may be the link to the terms: then the box in front of it is clicked.
      if (!hit?.closest('a') || !it.contains(hit)) return { up: 0 };
      const parts = [...it.querySelectorAll('*')];
      const isSeen = (part: Element): boolean => part.getBoundingClientRect().width > 0;
      const box = parts.find(
        (part) => isSeen(part) && !part.closest('a') && !part.querySelector('a'),
      );
      return { up: 0, inOwn: box && parts.indexOf(box) };
    }
    if (hit && it.contains(hit)) return { up: 0 };
    if (it.matches('input:is([type=radio], [type=checkbox])')) {
      const label = (it as HTMLInputElement).labels?.[0];
      if (!label) return { up: 0 };
      // A mark that the label draws: elsewhere in the label may be a link.
      return { up: 0, inLabel: hit ? [...label.querySelectorAll('*')].indexOf(hit) : -1 };
    }
    if (!hit) return { up: 0 };
    let box: Element | null = it;
    let levels = 0;
    for (; box && !box.contains(hit); levels += 1) box = box.parentElement;
    return { up: !box || levels > most || box.matches(not) ? 0 : levels };
  }, around);
  if (up > 0) return control.locator(`xpath=ancestor::*[${up}]`);
  if (inOwn !== undefined) return control.locator('*').nth(inOwn);
  if (inLabel === undefined) return control;
  const label = await labelOf(control);
  return inLabel < 0 ? label : label.locator('*').nth(inLabel);
}

/** The label around the control, otherwise the label that refers to it. */
async function labelOf(control: Locator): Promise<Locator> {
  const wrapping = control.locator('xpath=ancestor::label[1]');
  if ((await wrapping.count()) > 0) return wrapping;
  const id = (await control.getAttribute('id')) ?? '';
  return control.page().locator(`label[for=${JSON.stringify(id)}]`);
}
