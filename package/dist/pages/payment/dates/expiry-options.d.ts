import type { Option } from '../../controls/choosing.ts';
/** Option values seen on the real page look like `number:3` and `string:28`. */
export declare const bare: (value: string) => string;
/** The option of a month, if the list has all twelve. */
export declare function monthOf(options: readonly Option[], month: number): Option | undefined;
/** The option of a year, with two or four digits. Matches the text first: a value may be just an index. */
export declare function yearIn(options: readonly Option[], year: number): Option | undefined;
