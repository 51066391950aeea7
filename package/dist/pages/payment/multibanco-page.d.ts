import { PaymentPage, type PaymentLink } from './payment-page.ts';
/**
 * The Multibanco page asks for nothing, because the amount decides the outcome. It shows a reference at
 * once, waits for Confirm, or the payment has already ended. Source: testing page, MB WAY and Multibanco.
 */
export declare class MultibancoPage extends PaymentPage {
    protected readonly landmark: import("../controls/control.ts").Control;
    protected readonly beyond: import("../controls/control.ts").Control[];
    /** Clicks Confirm if the page waits for it. */
    pay(order: PaymentLink): Promise<void>;
    protected reached(order: PaymentLink, signal?: AbortSignal): Promise<unknown>;
}
