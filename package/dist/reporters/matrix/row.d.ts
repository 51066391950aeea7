import type { TestCase } from '@playwright/test/reporter';
import type { Scenario } from '../../catalogue/index.ts';
import { type Cells } from './cell.ts';
import type { ScenarioResult } from './results.ts';
/** A row of the matrix: a documented input, its result, and what each witness saw. */
export interface MatrixRow {
    readonly result: ScenarioResult;
    readonly cells: Cells;
    /** The tests that drive it, the most urgent first. */
    readonly tests: readonly {
        readonly title: string;
        readonly address: string;
    }[];
}
/** The row of a documented input, from the tests that drive it. */
export declare function matrixRow({ untestable, ...entry }: Scenario, driving: readonly TestCase[]): MatrixRow;
