import type { Locator } from '@playwright/test';
import { type Layout } from './field-layout.ts';
export interface Typing {
    /** Compares what the field holds with what was typed. */
    readonly isHeld?: (held: string, typed: string) => boolean;
    /** Whether to keep the text out of error messages. */
    readonly secret?: boolean;
}
/**
 * Types a text into a field as a user does, key by key, and leaves the field. If the field did not take
 * it, types again more slowly: some fields regroup the text a moment after each key.
 *
 * @param given the text, or what makes it for the field that is found
 * @throws {PageError} when the field still holds something else
 */
export declare function enterText(field: Locator, given: string | ((field: Layout) => string), typing?: Typing): Promise<void>;
/** Types a text key by key, without checking the result. */
export declare const typeKeys: (field: Locator, text: string) => Promise<void>;
/** Presses Enter in a field, to submit it. */
export declare const pressEnter: (field: Locator) => Promise<void>;
/** Whether a field still holds what was typed. */
export declare function isStillHeld(field: Locator, text: string, typing: Typing): Promise<boolean>;
