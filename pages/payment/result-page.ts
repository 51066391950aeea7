import type { Control } from '../control.ts';
import { PageObject } from '../page-object.ts';
import { whichever } from '../whichever.ts';
import type { PaymentLink } from './payment-page.ts';

/** Source: bank transfer page; older revisions write "website". in3 asks in Dutch. */
export const returnToShop: Control = {
  called: 'Return to online shop',
  kind: 'action',
  words:
    /return to (the )?(online shop|web ?shop|website)|terug naar (de )?(web)?(shop|site|winkel)|retour (à la boutique|au site)|zurück zu[mr] /i,
};

/** What is left to do for the shopper, such as where to transfer the money to. Source: success pages. */
export class ResultPage extends PageObject {
  /** Clicks Return to online shop where a page with it comes; the way back may also need no click. */
  async returnToShop(order: PaymentLink): Promise<void> {
    await this.step('Click Return to online shop', async () => {
      const shown = await whichever({
        'a result': this.anyOf(returnToShop).waitFor(),
        'the end': order.over(),
      });
      if (shown === 'a result') await this.click(returnToShop);
    });
  }
}
