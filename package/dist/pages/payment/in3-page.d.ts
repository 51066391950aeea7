import type { RowOf } from '../../catalogue/index.ts';
import type { BeforeConfirming } from '../confirming.ts';
import type { Control } from '../controls/control.ts';
import { FormPage } from './form-page.ts';
import type { PaymentLink } from './payment-page.ts';
/** The in3 form and the pages after it, partly in Dutch. Source: testing page, in3. */
export declare class In3Page extends FormPage {
    protected readonly landmark: Control;
    /** The birthdate may be three lists with other names. The phone field then identifies the form. */
    protected readonly beyond: Control[];
    /** Enters the details that decide the in3 outcome, and confirms. */
    apply(row: RowOf<'instalments'>, before: BeforeConfirming): Promise<void>;
    /** Accepts the terms and runs the scenario, unless in3 has already declined. */
    goOn(order: PaymentLink, scenario: RowOf<'instalments'>, before: BeforeConfirming): Promise<void>;
}
