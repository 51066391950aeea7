import type { Control } from '../controls/control.ts';
import { PageObject } from '../page-object.ts';
import { whichever } from '../controls/whichever.ts';
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
  /** Whether it comes at all: the way back to the shop may also need no click. */
  async comes(order: PaymentLink): Promise<boolean> {
    const shown = await whichever({
      'a result': this.anyOf(returnToShop).waitFor(),
      'the end': order.over(),
    });
    return shown === 'a result';
  }

  /** Clicks Return to online shop where the page comes. */
  async returnToShop(order: PaymentLink): Promise<void> {
    await this.step('Click Return to online shop', async () => {
      if (await this.comes(order)) await this.click(returnToShop);
    });
  }
}
