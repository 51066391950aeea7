import type { BeforeConfirming } from '../confirming.ts';
import { type Control } from '../controls/control.ts';
import { PaymentPage, type PaymentLink } from './payment-page.ts';
/** Controls that identify the Test platform page. They do not match other pages with a list or a button. */
export declare const onTestPlatform: readonly Control[];
/** A scenario by its text, with alternative texts. */
interface TestScenario {
    readonly option: string;
    readonly alsoCalled: readonly string[];
}
/**
 * The Test platform page, which replaces the pages of a bank or wallet. For a method that asks for
 * nothing, the payment link leads directly to it. Source: testing page.
 */
export declare class TestPlatformPage extends PaymentPage {
    #private;
    protected readonly landmark: Control;
    protected readonly beyond: readonly Control[];
    /** Chooses a scenario by its text, such as "Completed", and starts it. */
    run({ option, alsoCalled }: TestScenario, before: BeforeConfirming): Promise<void>;
    /** Chooses the discount that the platform lists for a voucher, and submits it. */
    runListed(before: BeforeConfirming): Promise<void>;
    /** A method that asks for nothing may still wait for Confirm after it was chosen from a list. */
    protected afterChoice(order: PaymentLink): Promise<void>;
}
export {};
