import type { RowOf } from '../../catalogue/index.ts';
import { type Control } from '../controls/control.ts';
import { PaymentPage } from './payment-page.ts';
/**
 * The Billink form. It asks for the customer type if the order does not contain it.
 * Source: testing page, Billink.
 */
export declare class BillinkPage extends PaymentPage {
    protected readonly landmark: Control;
    protected readonly beyond: Control[];
    /** Selects the customer type if the page asks for it, and confirms. */
    pay({ type }: RowOf<'customer type'>): Promise<void>;
}
