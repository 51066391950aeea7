import type { Card } from '../../catalogue/index.ts';
import type { BeforeConfirming } from '../confirming.ts';
import { PaymentPage } from './payment-page.ts';
/**
 * The card form: number and expiry date for Bancontact, plus holder and security code for the other
 * schemes. Source: Bancontact and Maestro pages, testing page. It is the same page with more fields.
 */
export declare class CardPage extends PaymentPage {
    #private;
    protected readonly landmark: import("../controls/control.ts").Control;
    /** Enters the card and any future expiry date, and confirms. */
    pay(card: Card, before: BeforeConfirming): Promise<void>;
    /** Enters a card that the page should reject, and confirms if the page allows it. */
    tryToPay(card: Card): Promise<void>;
    /** Whether the form allows this expiry date: drop-downs may not offer it. */
    takes({ expiry }: Card): Promise<boolean>;
    /** The page text and the names of its images, because a brand may be shown by its logo only. */
    names(): Promise<string>;
}
