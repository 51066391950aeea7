import type { Locator } from '@playwright/test';
import { type Option } from '../../controls/choosing.ts';
import type { Scope } from '../../controls/control.ts';
/** An option to find: from the visible options, or by typing. */
export interface Wanted {
    readonly among: (options: readonly Option[]) => Option | undefined;
    /** For lists that show options only after typing. */
    readonly typed: readonly Typed[];
}
type Typed = readonly [text: string, option: RegExp];
/** Opens a custom list and returns a pattern of the wanted option, if the list has it. */
export declare function optionFor(place: Scope, list: Locator, { among, typed }: Wanted): Promise<RegExp | undefined>;
/** Clicks an option of the open list. */
export declare function clickIn(place: Scope, option: RegExp): Promise<void>;
/** The texts to type for a day or a month: with a leading zero and without. */
export declare const typedNumber: (number: number) => Typed[];
export declare const typedYear: (year: number) => Typed;
/** The month by its English name, because the tests request the page in English. */
export declare const typedMonth: (month: number) => Typed;
export {};
