import type { Page } from '@playwright/test';
import type { Control, Scope } from './control.ts';
import { PageError } from './page-error.ts';
/** A control that a documented step needs is not on the page. */
export declare class ControlNotFound extends PageError {
    /** Builds the error with a short accessibility outline of the current page. */
    static on(scope: Scope, control: Control): Promise<ControlNotFound>;
    readonly name = "ControlNotFound";
}
/** Returns a short accessibility outline of the page. */
export declare function outline(page: Page): Promise<string>;
