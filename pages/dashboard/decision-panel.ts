import type { Locator } from '@playwright/test';
import { click } from '../controls/clicking.ts';
import { buttonsNamed, inWords, type Control } from '../controls/control.ts';
import { appears } from '../controls/finding.ts';
import { decorated } from '../controls/names.ts';
import { PageObject } from '../page-object.ts';
import { confirm } from '../payment/form-words.ts';
import { isStillHeld } from '../controls/typing.ts';
import { within } from '../controls/until.ts';
import { comes, whichever } from '../controls/whichever.ts';

/** Source: testing page and Bancontact page, refunds. Older texts write Ok instead of Add. */
const comment: Control = {
  called: 'Add transaction comment',
  kind: 'field',
  words: /comment/i,
};
const add: Control = { called: 'Add', kind: 'action', words: /^\s*(add|ok)\s*$/i };

/** How long a page may take to take a comment. One that shows it in its form for good loses no more time. Milliseconds. */
const taking = 5_000;

/** The page, panel or dialog that may follow a click on Accept or Decline. */
export class DecisionPanel extends PageObject {
  /** Enters the comment that is required to accept a refund. */
  async enterComment(text: string): Promise<void> {
    await this.step('Add a transaction comment and click Add', async () => {
      const button = this.#addButton();
      // Wait for the button, because other comments may be on the page before the field appears.
      await appears(button, this.page, add);
      await this.fill(comment, text);
      await click(button);
      // What opens another page before this one has sent the comment would lose it.
      await within(taking, async () => (await this.#isTaken(text)) || undefined);
    });
  }

  /** Whether the form has gone, or is empty again. */
  async #isTaken(text: string): Promise<boolean> {
    if (!(await this.#addButton().isVisible())) return true;
    const field = this.anyOf(comment);
    return (await field.isVisible()) && !(await isStillHeld(field, text, {}));
  }

  /**
   * Answers the dialog, if one appears. It is not documented which actions ask for a comment.
   *
   * @param text the comment
   * @param changed waits until the order has changed, and rejects on a timeout
   */
  async answer(text: string, changed: () => Promise<unknown>): Promise<void> {
    await this.step('Add a transaction comment, or confirm, where asked', async () => {
      const button = this.#addButton();
      // Match by words only, because any form on the page may have a button.
      const yes = this.anyOf(inWords(confirm));
      await whichever({
        'a comment is asked for': button,
        'a confirmation is asked for': yes,
        'the order changes without asking': changed(),
      });
      if (await this.sees(comment)) await this.fill(comment, text);
      if (await button.isVisible()) await click(button);
      else if (await yes.isVisible()) await click(yes);
      await comes(changed());
    });
  }

  /** Matches by role, because "OK" is also a shop's reply in the notification history. */
  #addButton(): Locator {
    const name = decorated(add.words);
    return buttonsNamed(this.page, name)
      .or(this.page.getByRole('link', { name }))
      .filter({ visible: true })
      .first();
  }
}
