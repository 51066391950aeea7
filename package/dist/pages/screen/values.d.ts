import type { Part } from './part.ts';
/** The pattern of a label and of its value. */
export interface Words {
    /** Matches the beginning of a text. */
    readonly label: RegExp;
    readonly value: RegExp;
}
/** Whether the whole text is any label of the page. */
type IsLabel = (line: string) => boolean;
/**
 * The values of a label in a part of the screen, in any layout: after, beside, below or above the label; in
 * a list, a table with row or column headings, a grid or a card.
 *
 * @param isLabel whether a text is a label, and therefore not a value
 */
export declare function valuesOf(scope: Part, words: Words, isLabel: IsLabel): Generator<string>;
/** The rest of a text after the label; undefined if the text does not start with the label. */
export declare function afterLabel(text: string, { label, value }: Words): string | undefined;
/** A symbol in front of a label or a value, such as a coloured dot. */
export declare const sign: RegExp;
/** Removes decoration from a text: colons, stars, icons, hints in brackets. */
export declare const plain: (text: string) => string;
/** The largest ancestor with the same text. */
export declare function outermost(part: Part, scope: Part): Part;
export {};
