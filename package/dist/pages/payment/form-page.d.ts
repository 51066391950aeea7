import type { BeforeConfirming } from '../confirming.ts';
import { type Control } from '../controls/control.ts';
import { PaymentPage } from './payment-page.ts';
/** Formats a date, given as DD-MM-YYYY, like the placeholder, if the placeholder is a date format. */
export declare function dateAs(placeholder: string, date: string): string;
/** A method's form on the payment page. */
export declare abstract class FormPage extends PaymentPage {
    protected enter(control: Control, value: string): Promise<void>;
    /** Enters a date as documented (DD-MM-YYYY), in the format the field asks for, or in three controls. */
    protected enterDate(control: Control, date: string): Promise<void>;
    protected confirm(before: BeforeConfirming): Promise<void>;
}
