import type { BeforeConfirming } from '../confirming.ts';
import { FormPage } from './form-page.ts';
/** The page of Riverty. Source: testing page, Riverty. */
export declare class RivertyPage extends FormPage {
    protected readonly landmark: import("../controls/control.ts").Control;
    /** Accepts the terms and confirms. */
    pay(before: BeforeConfirming): Promise<void>;
}
