import type { RawPart } from './extract.ts';
/** A visible element or piece of text, with links to its parent and children. */
export declare class Part {
    #private;
    readonly parent: Part | undefined;
    readonly parts: readonly Part[];
    readonly tag: string;
    readonly role: string;
    readonly flow: RawPart['flow'];
    readonly box: RawPart['box'];
    /** The raw text of a text node; undefined for an element. */
    readonly text: string | undefined;
    constructor(raw: RawPart, parent?: Part, parts?: readonly Part[]);
    /** Joins several parts into one. Each keeps its own parent. */
    static of(parts: readonly Part[]): Part;
    /** Its visible text: one line per row, with a tab between separate columns. */
    get said(): string;
    /** Its visible text in one line. */
    get line(): string;
    /** Itself and all its descendants, in page order. */
    all(): Generator<Part>;
    /** Its ancestors, the nearest first. */
    around(): Generator<Part>;
    isIn(other: Part): boolean;
    /** The part without the given parts, as the largest remaining pieces. */
    without(others: readonly Part[]): Part;
    /** Its next siblings. */
    get following(): readonly Part[];
    /** Its non-empty text nodes, in page order. */
    get leaves(): Part[];
}
