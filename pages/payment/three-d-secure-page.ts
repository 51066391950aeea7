import type { Frame, Locator } from '@playwright/test';
import { click, tick } from '../controls/clicking.ts';
import { choose, dropDowns } from '../controls/choosing.ts';
import type { BeforeConfirming } from '../confirming.ts';
import type { Control } from '../controls/control.ts';
import { find } from '../controls/finding.ts';
import { confirm } from './form-words.ts';
import { frameInWindows, inAnyWindow, isShown } from '../controls/frames.ts';
import { PageObject } from '../page-object.ts';
import { whichever } from '../controls/whichever.ts';

/** Evidence: a suite that clicked through the page after a card payment. */
const confirmAnswer: Control = {
  ...confirm,
  evidence: 'input[type=submit], button.btn-default',
  structure: 'button',
};

/** A list may show no answer before one is chosen: then these words identify it. */
const asked = /authenticat|result|response|3-?d[\s-]?secure/i;

const radios = (frame: Frame, name: RegExp): Locator =>
  frame.getByRole('radio', { name }).filter({ visible: true });

/** What is clicked where a style hides the radio buttons themselves. A label around a list is no answer. */
const tiles = (frame: Frame, name: RegExp): Locator =>
  frame
    .locator('label:not(:has(select, [role=combobox], [aria-haspopup]))')
    .filter({ hasText: name, hasNotText: /\([A-Z]\).*\([A-Z]\)/s, visible: true });

/** "Authenticated (Y)" is the only documented option. All options end with their EMV status letter. */
const answers = (frame: Frame): Locator =>
  frame
    .locator('select')
    .filter({ hasText: /\([A-Z]\)/ })
    .or(frame.locator('select:has(option[value="Y"])'))
    .or(dropDowns(frame).filter({ hasText: /\([A-Z]\)/ }))
    .or(dropDowns(frame).and(frame.getByLabel(asked)))
    .or(dropDowns(frame).filter({ hasText: asked }))
    .or(radios(frame, /\([A-Z]\)/))
    .or(tiles(frame, /\([A-Z]\)/))
    .filter({ visible: true })
    .first();

/**
 * The 3-D Secure test page, with a list of answers: in the tab, in a frame or in a new window. It may
 * also complete by itself, or not appear at all. Source: Maestro page; `/3ds2/sim/acs` in other suites.
 */
export class ThreeDSecurePage extends PageObject {
  /**
   * Chooses an answer, such as "Authenticated (Y)", if the page asks for one.
   *
   * @param settled resolves when the payment has ended without an answer
   * @returns whether the answer was given
   */
  async answer(
    option: string,
    settled: Promise<unknown>,
    before: BeforeConfirming,
  ): Promise<boolean> {
    return this.step(`On the 3-D Secure page, select ${option} and click Confirm`, async () => {
      let frame: Frame | undefined;
      await whichever({
        'the 3-D Secure page asks': async (signal) => {
          frame = await inAnyWindow(this.page, answers, signal);
        },
        'the payment ends without asking': settled,
      });
      // A payment may end while its page still asks: the shopper would answer it.
      frame ??= await frameInWindows(this.page, answers);
      return frame !== undefined && this.#choose(frame, option, before);
    });
  }

  /** The page may complete by itself while its list is still visible. */
  async #choose(frame: Frame, option: string, before: BeforeConfirming): Promise<boolean> {
    const list = answers(frame);
    const letter = /\(([A-Z])\)/.exec(option)?.[1] ?? option;
    const answer = new RegExp(`\\(${letter}\\)`);
    try {
      if (await list.and(frame.getByRole('radio')).isVisible()) await tick(radios(frame, answer));
      else if (await list.and(frame.locator('label')).isVisible())
        await click(tiles(frame, answer));
      else await choose(list, answer, frame);
      const button = await find(frame, confirmAnswer);
      if (!(await before(list))) return false;
      await click(button);
      return true;
    } catch (error) {
      if (await isShown(list)) throw error;
      return false;
    }
  }
}
