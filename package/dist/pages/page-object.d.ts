import { type Locator, type Page, type Response } from '@playwright/test';
import type { BeforeConfirming } from './confirming.ts';
import { type Control, type Scope } from './controls/control.ts';
import { type Typing } from './controls/typing.ts';
/**
 * The base of all page objects. They find a control by its description, use it as a person does, and
 * name each documented step for the report. They contain no assertions.
 */
export declare abstract class PageObject {
    #private;
    readonly page: Page;
    constructor(page: Page);
    /** The full text of the page, as a user sees it. */
    text(): Promise<string>;
    /** One documented step: a line in the report, and the prefix of an error inside it. */
    protected step<T>(title: string, body: () => Promise<T>): Promise<T>;
    /** Opens an address and returns its response. */
    goto(url: string): Promise<Response | null>;
    /** Opens an address and throws on a server error. Does not wait until the page is rendered. */
    protected visit(url: string): Promise<void>;
    protected find(control: Control, scope?: Scope): Promise<Locator>;
    protected anyOf(control: Control, scope?: Scope): Locator;
    /** Matches any of these controls. */
    protected anyOfAll(controls: readonly Control[], scope?: Scope): Locator;
    protected fill(control: Control, value: string, { scope, ...typing }?: Typing & {
        readonly scope?: Scope;
    }): Promise<void>;
    /** Types a text into a field. The field is checked again before the form is confirmed. */
    protected type(field: Locator, text: string, typing?: Typing): Promise<void>;
    protected click(control: Control, scope?: Scope): Promise<void>;
    /** Confirms a payment with this control, after the caller's last check. */
    protected confirmBy(control: Control, before: BeforeConfirming): Promise<void>;
    /** Clicks a control that the page may keep disabled, for example until its form is complete. */
    protected clickIfEnabled(control: Control): Promise<void>;
    protected choose(control: Control, option: RegExp, scope?: Scope): Promise<void>;
    protected chooseAny(control: Control): Promise<void>;
    /** Chooses from a list, radio buttons or names. Takes any option if none is given. */
    protected pick(control: Control, option?: RegExp): Promise<void>;
    protected tick(control: Control): Promise<void>;
    /** Whether the control is visible now. */
    protected sees(control: Control): Promise<boolean>;
}
