import type { BeforeConfirming } from '../confirming.ts';
import { FormPage } from './form-page.ts';
/** The form of MB WAY. Source: testing page, MB WAY and Multibanco. */
export declare class MbWayPage extends FormPage {
    protected readonly landmark: import("../controls/control.ts").Control;
    protected readonly beyond: import("../controls/control.ts").Control[];
    /** Enters any phone number and confirms, unless the page uses the number from the order. */
    pay(row: {
        readonly phone: string;
    }, before: BeforeConfirming): Promise<void>;
}
