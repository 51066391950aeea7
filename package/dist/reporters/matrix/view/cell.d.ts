/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { Cell } from '../cell.ts';
import type { Column } from '../evidence.ts';
/** A cell: its state, its failed and recorded checks, and all checks on a click. */
export declare const CellView: FC<{
    column: Column;
    cell: Cell;
}>;
