/** One documented input: method, value, expected result, or why no test drives it. */
export interface Scenario {
    readonly id: string;
    /** Ids of the documented inputs that it answers. */
    readonly rows: readonly string[];
    readonly method: string;
    readonly gateway: string | null;
    readonly input: string;
    readonly scenario: string;
    readonly source: string;
    /** Why no test drives it; absent if one does. */
    readonly untestable?: string;
}
/** Everything that the catalogue holds, driven or not, in the order of its methods. */
export declare const scenarios: readonly Scenario[];
