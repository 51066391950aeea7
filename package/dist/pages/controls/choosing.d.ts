import type { Locator } from '@playwright/test';
import type { Scope } from './control.ts';
/** One option of a list: its visible text and its value. */
export interface Option {
    readonly text: string;
    readonly value: string;
}
/** Returns the options of a native list; empty for a list that the page draws itself. */
export declare function optionsOf(list: Locator): Promise<Option[]>;
/** Returns the options of each matching list. */
export declare const optionsOfAll: (lists: Locator) => Promise<Option[][]>;
/** Chooses an option of a native list. */
export declare function chooseIn(list: Locator, { value }: Option): Promise<void>;
/** Custom (non-native) lists, which open on a click. Some also accept typing. */
export declare const dropDowns: (scope: Scope) => Locator;
/**
 * Chooses the option whose text matches, in a native or a custom list.
 *
 * @param scope where a custom list shows its options
 */
export declare function choose(list: Locator, option: RegExp, scope?: Scope): Promise<void>;
/** Clicks an option and waits until its list is closed, so that it cannot be mixed up with the next list. */
export declare function clickOption(scope: Scope, name: RegExp, staysOpen?: boolean): Promise<void>;
/** Opens a list by click, else by keyboard. Returns whether the option shows. */
export declare function open(list: Locator, scope: Scope, name?: RegExp): Promise<boolean>;
/** Types into a list and returns whether it then shows the option. */
export declare function showsFor(text: string, name: RegExp, list: Locator, scope: Scope): Promise<boolean>;
/** Closes a list that was opened only to read it. */
export declare function close(list: Locator, scope: Scope): Promise<void>;
/** Whether the list accepts typing. */
export declare const takesText: (list: Locator) => Promise<boolean>;
/** Chooses the first real option of a list. Used where the documentation allows any. */
export declare function chooseAny(list: Locator): Promise<void>;
