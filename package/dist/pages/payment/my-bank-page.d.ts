import type { BeforeConfirming } from '../confirming.ts';
import type { Control } from '../controls/control.ts';
import { PaymentPage } from './payment-page.ts';
/** The MyBank page: the chosen bank decides the scenario. Source: testing page, MyBank. */
export declare class MyBankPage extends PaymentPage {
    protected readonly landmark: Control;
    /** Selects the bank and continues. The form disappears when the page accepts it. */
    pay({ bank }: {
        readonly bank: string;
    }, before: BeforeConfirming): Promise<void>;
}
