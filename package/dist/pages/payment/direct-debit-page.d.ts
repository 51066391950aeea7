import type { RowOf } from '../../catalogue/index.ts';
import type { BeforeConfirming } from '../confirming.ts';
import { FormPage } from './form-page.ts';
/** The form of SEPA Direct Debit. Source: testing page, SEPA Direct Debit. */
export declare class DirectDebitPage extends FormPage {
    protected readonly landmark: import("../controls/control.ts").Control;
    /** Enters the account and any name, and confirms. The form disappears when the page accepts them. */
    pay(row: RowOf<'direct debit'>, before: BeforeConfirming): Promise<void>;
}
