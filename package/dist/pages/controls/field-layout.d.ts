/** One of several fields that share a text, such as the four fields of a card number. */
interface Part {
    /** Its index among the fields after the first one. */
    readonly place: number;
    readonly length: number;
}
export interface Layout {
    readonly type: string;
    /** The fields that share the text, if it is too long for one field; otherwise empty. */
    readonly parts: readonly Part[];
    readonly isCovered: boolean;
    /** Empty and editable. */
    readonly isReady: boolean;
}
/** Runs in the page: how each field takes a text of this length. */
export declare function layoutsOf(fields: Element[], length: number): Layout[];
export {};
