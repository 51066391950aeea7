import { clearTheWay } from './clearing-the-way.js';
import { meanwhile } from './until.js';
import { comes } from './whichever.js';
/** Clicks as a user would. Closes any notice that covers the control, also one that appears late. */
export const click = (target, options) => meanwhile(target.click(options), () => clearTheWay(target));
/** Whether a user could click it within the timeout (milliseconds). Does not click. */
export const canBeClicked = (target, timeout) => comes(target.click({ trial: true, timeout }));
/**
 * Ticks a box in the same way. Then presses a key without effect, like a user who moves on with Tab:
 * some pages validate their form only on key events.
 */
export async function tick(box) {
    await meanwhile(box.check(), () => clearTheWay(box));
    await box.page().keyboard.press('Shift');
}
//# sourceMappingURL=clicking.js.map