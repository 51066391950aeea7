import type { Locator } from '@playwright/test';
import { clearTheWay } from './clearing-the-way.ts';
import { meanwhile } from './until.ts';

/** Clicks as a person does: a notice that lies over the control, or comes to, is put away first. */
export const click = (target: Locator): Promise<void> =>
  meanwhile(target.click(), () => clearTheWay(target));

/** Ticks a box, likewise. */
export const tick = (box: Locator): Promise<void> => meanwhile(box.check(), () => clearTheWay(box));
