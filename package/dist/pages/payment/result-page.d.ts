import type { Control } from '../controls/control.ts';
import { PageObject } from '../page-object.ts';
import type { PaymentLink } from './payment-page.ts';
/** Source: bank transfer page; older revisions write "website". in3 asks in Dutch. */
export declare const returnToShop: Control;
/** The result page. It shows what the shopper must still do, such as a bank transfer. Source: success pages. */
export declare class ResultPage extends PageObject {
    /** Whether the result page comes. The page may also return to the shop without a click. */
    comes(order: PaymentLink): Promise<boolean>;
    /** Clicks Return to online shop, if the result page comes. */
    returnToShop(order: PaymentLink): Promise<void>;
}
