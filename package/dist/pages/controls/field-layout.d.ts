/** One of several fields that share a text, such as the four fields of a card number. */
interface Part {
    /** Its index among the fields after the first one. */
    readonly place: number;
    readonly length: number;
}
export interface Layout {
    readonly type: string;
    /** Its labels, placeholder and other names, which can show the format. */
    readonly names: string;
    /** -1 if it has none. */
    readonly maxLength: number;
    /** NaN or 0 if it has none. */
    readonly max: number;
    /** The fields that share the text, if it is too long for one field; otherwise empty. */
    readonly parts: readonly Part[];
    readonly isCovered: boolean;
    /** Empty and editable. */
    readonly isReady: boolean;
}
/** Runs in the page: how a text of this length is taken by each field, or by the one that has the focus. */
export declare function layoutsOf(...given: readonly [fields: Element[], length: number] | readonly [length: number]): Layout[];
export {};
