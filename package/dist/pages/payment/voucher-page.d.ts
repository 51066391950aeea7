import type { BeforeConfirming } from '../confirming.ts';
import type { Control } from '../controls/control.ts';
import { FormPage } from './form-page.ts';
import type { PaymentLink } from './payment-page.ts';
/** The form of a gift card or voucher. Source: testing page, gift cards, Monizze, Sodexo, Edenred. */
export declare class VoucherPage extends FormPage {
    #private;
    protected readonly landmark: Control;
    /** Enters the voucher and adds it. */
    addVoucher(voucher: {
        readonly number: string;
        readonly pin: string;
    }, before: BeforeConfirming): Promise<void>;
    /** The Edenred page asks for nothing: the discount is chosen on the Test platform page. */
    addDiscount(before: BeforeConfirming): Promise<void>;
    /** The lines on the page that were not there before the voucher was added. */
    said(): Promise<string>;
    /** Confirms the discount, if the page waits for it. */
    finish(order: PaymentLink): Promise<void>;
}
