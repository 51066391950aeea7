import type { BeforeConfirming } from '../confirming.ts';
import { FormPage } from './form-page.ts';
/** The form of EPS and Giropay; the test platform comes next. Source: testing page, EPS, Giropay. */
export declare class BicPage extends FormPage {
    protected readonly landmark: import("../controls/control.ts").Control;
    protected readonly beyond: readonly import("../controls/control.ts").Control[];
    /** Enters the BIC (any BIC is accepted) and confirms, unless the page skips the form. */
    pay(row: {
        readonly bic: string;
    }, before: BeforeConfirming): Promise<void>;
}
