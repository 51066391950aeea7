import type { RowOf } from '../../catalogue/index.ts';
import type { BeforeConfirming } from '../confirming.ts';
import { FormPage } from './form-page.ts';
/** The form of E-Invoicing and Pay After Delivery. Source: testing page. */
export declare class PersonalDetailsPage extends FormPage {
    protected readonly landmark: import("../controls/control.ts").Control;
    /** Enters any details and confirms. */
    pay(row: RowOf<'personal details'>, before: BeforeConfirming): Promise<void>;
}
