import type { RowOf } from '../../catalogue/index.ts';
import type { Control } from '../controls/control.ts';
import { FormPage } from './form-page.ts';
/** The Dotpay page: shopper details and bank. Source: testing page, Dotpay. */
export declare class DotpayPage extends FormPage {
    protected readonly landmark: Control;
    /** Enters any e-mail address and phone number, and selects any bank. The page then continues by itself. */
    pay(row: RowOf<'bank choice'>): Promise<void>;
}
