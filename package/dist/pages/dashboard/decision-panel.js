import { click } from '../controls/clicking.js';
import { buttonsNamed, inWords } from '../controls/control.js';
import { appears } from '../controls/finding.js';
import { decorated } from '../controls/names.js';
import { PageObject } from '../page-object.js';
import { confirm } from '../payment/form-words.js';
import { comes, whichever } from '../controls/whichever.js';
/** Source: testing page and Bancontact page, refunds. Older texts write Ok instead of Add. */
const comment = {
    called: 'Add transaction comment',
    kind: 'field',
    words: /comment/i,
};
const add = { called: 'Add', kind: 'action', words: /^\s*(add|ok)\s*$/i };
/** The page, panel or dialog that may follow a click on Accept or Decline. */
export class DecisionPanel extends PageObject {
    /** Enters the comment that is required to accept a refund. */
    async enterComment(text) {
        await this.step('Add a transaction comment and click Add', async () => {
            const button = this.#addButton();
            // Wait for the button, because other comments may be on the page before the field appears.
            await appears(button, this.page, add);
            await this.fill(comment, text);
            await click(button);
        });
    }
    /**
     * Answers the dialog, if one appears. It is not documented which actions ask for a comment.
     *
     * @param text the comment
     * @param changed waits until the order has changed, and rejects on a timeout
     */
    async answer(text, changed) {
        await this.step('Add a transaction comment, or confirm, where asked', async () => {
            const button = this.#addButton();
            // Match by words only, because any form on the page may have a button.
            const yes = this.anyOf(inWords(confirm));
            await whichever({
                'a comment is asked for': button,
                'a confirmation is asked for': yes,
                'the order changes without asking': changed(),
            });
            if (await this.sees(comment))
                await this.fill(comment, text);
            if (await button.isVisible())
                await click(button);
            else if (await yes.isVisible())
                await click(yes);
            await comes(changed());
        });
    }
    /** Matches by role, because "OK" is also a shop's reply in the notification history. */
    #addButton() {
        const name = decorated(add.words);
        return buttonsNamed(this.page, name)
            .or(this.page.getByRole('link', { name }))
            .filter({ visible: true })
            .first();
    }
}
//# sourceMappingURL=decision-panel.js.map