import type { Locator } from '@playwright/test';

/** A box around a field is a few elements up, and is none of the page's own parts. */
const around = { steps: 5, not: 'body, main, form, fieldset, dialog, [role=dialog]' };

/**
 * What a person clicks to use a control. Where a page draws it anew, its own element may be out of reach: then
 * it is the label of what is ticked, and the box around a field that lies under what it shows.
 */
export async function surfaceOf(control: Locator): Promise<Locator> {
  await control.scrollIntoViewIfNeeded();
  const steps = await control.evaluate((it, { steps: most, not }) => {
    const { left, top, width, height } = it.getBoundingClientRect();
    const root = it.getRootNode() as Document | ShadowRoot;
    const hit = root.elementFromPoint(left + width / 2, top + height / 2);
    if (hit && it.contains(hit)) return 0;
    if (it.matches('input:is([type=radio], [type=checkbox])')) {
      const label = (it as HTMLInputElement).labels?.[0];
      return !label || (hit && label.contains(hit)) ? 0 : -1;
    }
    if (!hit) return 0;
    let box: Element | null = it;
    let up = 0;
    for (; box && !box.contains(hit); up += 1) box = box.parentElement;
    return !box || up > most || box.matches(not) ? 0 : up;
  }, around);
  if (steps > 0) return control.locator(`xpath=ancestor::*[${steps}]`);
  return steps < 0 ? labelOf(control) : control;
}

/** The label around it, or else the one that is for it. */
async function labelOf(control: Locator): Promise<Locator> {
  const wrapping = control.locator('xpath=ancestor::label[1]');
  if ((await wrapping.count()) > 0) return wrapping;
  const id = (await control.getAttribute('id')) ?? '';
  return control.page().locator(`label[for=${JSON.stringify(id)}]`);
}
