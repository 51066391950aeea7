import type { TestCase } from '@playwright/test/reporter';
import { type AttachedCheck, type Column } from './evidence.ts';
import type { ScenarioResult } from './results.ts';
/** The checks of one witness for one documented input. */
export interface Cell {
    readonly state: 'passed' | 'failed' | 'recorded' | 'not made' | 'not testable' | 'none';
    readonly checks: readonly AttachedCheck[];
    /** Why checks were not made. */
    readonly why: readonly string[];
}
export type Cells = Readonly<Record<Column, Cell>>;
/** The cells of a row, from all its tests. */
export declare function cellsOf(status: ScenarioResult['status'], reason: string, tests: readonly TestCase[]): Cells;
