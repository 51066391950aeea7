import type { BeforeConfirming } from '../confirming.ts';
import { PageObject } from '../page-object.ts';
/**
 * The 3-D Secure test page, with a list of answers: in the tab, in a frame or in a new window. It may
 * also complete by itself, or not appear at all. Source: Maestro page; `/3ds2/sim/acs` in other suites.
 */
export declare class ThreeDSecurePage extends PageObject {
    #private;
    /**
     * Chooses an answer, such as "Authenticated (Y)", if the page asks for one.
     *
     * @param settled resolves when the payment has ended without an answer
     * @returns whether the answer was given
     */
    answer(option: string, settled: Promise<unknown>, before: BeforeConfirming): Promise<boolean>;
}
