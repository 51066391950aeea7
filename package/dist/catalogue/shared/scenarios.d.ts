import type { RowData } from '../schema/define.ts';
interface Named {
    /** Beginning of the ids in the list of documented inputs. */
    readonly answers: string;
    /** Part of the testing page. */
    readonly part: string;
}
/** Scenario Completed of a method whose link leads straight to the test platform. */
export declare const completes: (id: string, { answers, part }: Named) => RowData;
/** Scenario Cancelled, as the guide to cancelling lists it for this method. */
export declare const cancels: (id: string, answers: string) => RowData;
export {};
