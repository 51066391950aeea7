/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { MatrixRow } from '../row.ts';
/**
 * One row of the table. On a narrow screen it looks like a card, and each cell shows its heading; the
 * roles keep it a table for screen readers.
 */
export declare const RowView: FC<{
    row: MatrixRow;
}>;
