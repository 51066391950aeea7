import type { BrowserContext, Locator, Page } from '@playwright/test';
import { clearTheWay } from './clearing-the-way.ts';
import { unlessLeft } from './unless-left.ts';
import { meanwhile } from './until.ts';
import { comes } from './whichever.ts';

/** Clicks as a user would, or taps. Closes any notice that covers the control, also one that appears late. */
export const click = async (
  target: Locator,
  options?: { readonly timeout: number },
): Promise<void> => {
  const isTap = await isTouched(target.page());
  await meanwhile(isTap ? target.tap(options) : target.click(options), () => clearTheWay(target));
};

/** Whether a user could click it within the timeout (milliseconds). Does not click. */
export const canBeClicked = (target: Locator, timeout: number): Promise<boolean> =>
  comes(target.click({ trial: true, timeout }));

/**
 * Clicks what a user can reach; what something else covers is left alone. A click with a short timeout of its
 * own may be done and be called late all the same.
 *
 * @param timeout to become reachable, twice if a notice had to be closed. Milliseconds.
 * @returns whether it was clicked
 */
export async function clickIfReachable(target: Locator, timeout: number): Promise<boolean> {
  if (!(await canBeClicked(target, timeout))) {
    await clearTheWay(target);
    if (!(await canBeClicked(target, timeout))) return false;
  }
  await click(target);
  return true;
}

/**
 * Ticks a box in the same way. Then presses a key without effect, like a user who moves on with Tab:
 * some pages validate their form only on key events.
 */
export async function tick(box: Locator): Promise<void> {
  if (!(await isTouched(box.page()))) await meanwhile(box.check(), () => clearTheWay(box));
  else if (!(await box.isChecked())) await click(box);
  await box.page().keyboard.press('Shift');
}

const touched = new WeakMap<BrowserContext, boolean>();

/**
 * Whether the user of this page has a finger only, as on a phone: some pages act on touch events and on no
 * others. A desktop with a touch screen has a mouse as well, and is clicked.
 */
async function isTouched(page: Page): Promise<boolean> {
  const context = page.context();
  const known = touched.get(context) ?? (await hasFingerOnly(page));
  if (known === undefined) return false;
  touched.set(context, known);
  return known;
}

/** Undefined if the page is left at that moment: its control is gone as well. */
const hasFingerOnly = (page: Page): Promise<boolean | undefined> =>
  // An expression: a function would be the page's own business if it replaced what is called.
  unlessLeft(
    page.evaluate<boolean>('navigator.maxTouchPoints > 0 && matchMedia("(hover: none)").matches'),
  );
