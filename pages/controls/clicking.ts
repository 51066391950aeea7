import type { Locator } from '@playwright/test';
import { clearTheWay } from './clearing-the-way.ts';
import { meanwhile } from './until.ts';
import { comes } from './whichever.ts';

/** Clicks as a person does: a notice that lies over the control, or comes to, is put away first. */
export const click = (target: Locator, options?: { readonly timeout: number }): Promise<void> =>
  meanwhile(target.click(options), () => clearTheWay(target));

/** Whether nothing keeps a shopper from clicking it, in so many milliseconds. It is not clicked. */
export const canBeClicked = (target: Locator, timeout: number): Promise<boolean> =>
  comes(target.click({ trial: true, timeout }));

/**
 * Ticks a box, likewise. A key that does nothing follows: a page may look at its form at keys only, as one
 * presses them who goes from field to field by Tab.
 */
export async function tick(box: Locator): Promise<void> {
  await meanwhile(box.check(), () => clearTheWay(box));
  await box.page().keyboard.press('Shift');
}
