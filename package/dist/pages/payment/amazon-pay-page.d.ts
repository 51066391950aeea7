import type { Control } from '../controls/control.ts';
import { PaymentPage } from './payment-page.ts';
/** The Amazon Pay page that comes before the scenarios. Source: testing page, Amazon Pay. */
export declare class AmazonPayPage extends PaymentPage {
    protected readonly landmark: Control;
    protected readonly beyond: readonly Control[];
    /** "Wait for 5 seconds or click Amazon Pay": clicks, unless the page has continued by itself. */
    goOn(): Promise<void>;
}
