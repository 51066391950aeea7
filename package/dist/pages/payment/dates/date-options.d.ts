import type { Option } from '../../controls/choosing.ts';
import { monthOf, yearIn } from './expiry-options.ts';
export type PartOfDate = 'day' | 'month' | 'year';
/** The date part that a list asks for: years are above 31, days above 12. */
export declare function optionsHold(options: readonly Option[]): PartOfDate | undefined;
declare const dayIn: (options: readonly Option[], day: number) => Option | undefined;
/** Finds the option for each part of a date. */
export declare const optionOf: {
    readonly day: typeof dayIn;
    readonly month: typeof monthOf;
    readonly year: typeof yearIn;
};
export {};
