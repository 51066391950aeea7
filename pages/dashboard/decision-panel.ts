import type { Locator } from '@playwright/test';
import { click } from '../controls/clicking.ts';
import { buttonsNamed, inWords, type Control } from '../controls/control.ts';
import { appears } from '../controls/finding.ts';
import { decorated } from '../controls/names.ts';
import { PageObject } from '../page-object.ts';
import { confirm } from '../payment/form-words.ts';
import { comes, whichever } from '../controls/whichever.ts';

/** Source: testing page and Bancontact page, refunds; older texts say Ok instead of Add. */
const comment: Control = {
  called: 'Add transaction comment',
  kind: 'field',
  words: /comment/i,
};
const add: Control = { called: 'Add', kind: 'action', words: /^\s*(add|ok)\s*$/i };

/** What the dashboard may ask for once Accept or Decline was clicked: a page, a panel or a dialog. */
export class DecisionPanel extends PageObject {
  /** Enters the comment that is asked for when a refund is accepted. */
  async enterComment(text: string): Promise<void> {
    await this.step('Add a transaction comment and click Add', async () => {
      const button = this.#addButton();
      // Other comments may be on the page before the field is.
      await appears(button, this.page, add);
      await this.fill(comment, text);
      await click(button);
    });
  }

  /**
   * Answers whatever is asked for: which actions ask for a comment is not documented.
   *
   * @param text the comment
   * @param changed waits from now on until the order has changed; a time-out where it does not
   */
  async answer(text: string, changed: () => Promise<unknown>): Promise<void> {
    await this.step('Add a transaction comment, or confirm, where asked', async () => {
      const button = this.#addButton();
      // By its words alone: any form of the page may have a button.
      const yes = this.anyOf(inWords(confirm));
      await whichever({
        'a comment is asked for': button.waitFor(),
        'a confirmation is asked for': yes.waitFor(),
        'the order changes without asking': changed(),
      });
      if (await this.sees(comment)) await this.fill(comment, text);
      if (await button.isVisible()) await click(button);
      else if (await yes.isVisible()) await click(yes);
      await comes(changed());
    });
  }

  /** By its role: "OK" is also what a shop answers, in the history of notifications. */
  #addButton(): Locator {
    const name = decorated(add.words);
    return buttonsNamed(this.page, name)
      .or(this.page.getByRole('link', { name }))
      .filter({ visible: true })
      .first();
  }
}
