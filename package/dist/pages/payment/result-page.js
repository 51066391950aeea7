import { PageObject } from '../page-object.js';
import { whichever } from '../controls/whichever.js';
/** Source: bank transfer page; older revisions write "website". in3 asks in Dutch. */
export const returnToShop = {
    called: 'Return to online shop',
    kind: 'action',
    words: /return to (the )?(online shop|web ?shop|website)|terug naar (de )?(web)?(shop|site|winkel)|retour (à la boutique|au site)|zurück zu[mr] /i,
};
/** The result page. It shows what the shopper must still do, such as a bank transfer. Source: success pages. */
export class ResultPage extends PageObject {
    /** Whether the result page comes. The page may also return to the shop without a click. */
    async comes(order) {
        const shown = await whichever({
            'a result': this.anyOf(returnToShop),
            'the end': order.over(),
        });
        return shown === 'a result';
    }
    /** Clicks Return to online shop, if the result page comes. */
    async returnToShop(order) {
        await this.step('Click Return to online shop', async () => {
            if (await this.comes(order))
                await this.click(returnToShop);
        });
    }
}
//# sourceMappingURL=result-page.js.map