import type { Part } from './part.ts';
/** Whether a text is a heading. */
type IsHeading = (line: string) => boolean;
/** The parts whose whole text is such a heading, the most reliable first. */
export declare function headingsIn(scope: Part, is: IsHeading): Part[];
export declare function sure(part: Part): number;
/**
 * The content under a heading, up to the next heading; empty if the next one follows directly.
 *
 * @param isAny whether a text is any known heading of the page
 */
export declare function under(heading: Part, scope: Part, isAny: IsHeading): Part;
/** Whether it is inside a link, button or tab. Such controls may be next to a heading. */
export declare const isInControl: (part: Part, scope: Part) => boolean;
/** The row of tabs that contains the heading, if any. The content of tabs is below the whole row. */
export declare function tabsAround(heading: Part, scope: Part, isAny: IsHeading): Part | undefined;
export {};
