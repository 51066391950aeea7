import type { Method } from '../../catalogue/index.ts';
import { type Control } from '../controls/control.ts';
import { PageObject } from '../page-object.ts';
/** The data of an order that a shopper needs to pay it. */
export interface PaymentLink {
    readonly paymentUrl: string;
    readonly method: Method;
    /** Resolves when the payment is over: the shopper is back at the shop, or the payment has failed. */
    over(): Promise<unknown>;
}
/**
 * The page behind a payment link. With a gateway it shows the form of that method. Without one (or with
 * several methods grouped) it shows a list of methods. Source: payment pages.
 */
export declare abstract class PaymentPage extends PageObject {
    #private;
    /** A control that identifies the method's page. */
    protected abstract readonly landmark: Control;
    /** Controls that identify the page when it skips its form, because the order has enough data. */
    protected readonly beyond: readonly Control[];
    /** Opens the link. If the page lists methods first, chooses the order's method. */
    open(order: PaymentLink): Promise<void>;
    /** On the page that the link has led to: if it lists methods first, chooses the order's method. */
    begin(order: PaymentLink): Promise<void>;
    /**
     * Opens a link that may no longer be valid.
     *
     * @returns whether the page still offers the method's form
     */
    reopen({ paymentUrl, method }: PaymentLink): Promise<boolean>;
    /** Chooses a method on an open page, for example to pay the remaining amount of an order. */
    chooseMethod(method: Method): Promise<void>;
    /**
     * Leaves without paying, also if the page asks to confirm that. Source: payment pages, layout: Cancel
     * is below the form.
     */
    cancel(): Promise<void>;
    /**
     * Resolves when the method's page is there.
     *
     * @param signal ends the wait
     */
    protected reached(_order: PaymentLink, signal?: AbortSignal): Promise<unknown>;
    /** Waits for what comes after the choice from a list, up to the method's page. */
    protected afterChoice(order: PaymentLink): Promise<void>;
    /** Clicks Confirm if the page waits for it. The page may also continue by itself. */
    protected confirmUnless(goesOn: Promise<unknown>): Promise<void>;
}
