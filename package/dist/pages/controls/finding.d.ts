import type { Locator } from '@playwright/test';
import { type Control, type Scope } from './control.ts';
/**
 * Waits until the control is on the page, and returns its most reliable match. Fields may be in frames of
 * their own, as in components that shops embed.
 *
 * @throws {ControlNotFound} with the words searched for and an outline of the page.
 */
export declare function find(scope: Scope, control: Control): Promise<Locator>;
/**
 * The visible fields that match the control's words or evidence, in page order. One field on one page
 * may be two fields on another.
 */
export declare function fieldsOf(scope: Scope, control: Control): Promise<[Locator, ...Locator[]]>;
/** Waits for a locator of the control, as `find` does. */
export declare const appears: (locator: Locator, scope: Scope, control: Control) => Promise<void>;
/**
 * Waits for a locator of the control, and returns where it appeared: the scope or a frame of the page.
 *
 * @param signal ends the wait
 */
export declare function appearsIn(scope: Scope, describe: (scope: Scope) => Locator, control: Control, signal?: AbortSignal): Promise<Scope>;
