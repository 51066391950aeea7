import type { BeforeConfirming } from '../confirming.ts';
import type { Control } from '../controls/control.ts';
import { FormPage } from './form-page.ts';
/** The form of a bank transfer. Source: testing page, bank transfer. */
export declare class BankTransferPage extends FormPage {
    protected readonly landmark: Control;
    /** Enters the account and any bank country, and confirms. */
    pay({ iban }: {
        readonly iban: string;
    }, before: BeforeConfirming): Promise<void>;
}
