import type { MatrixRow } from '../row.ts';
/** The matrix as one HTML file. It is complete without its script, which sorts and filters. */
export declare function matrixPage(rows: readonly MatrixRow[]): Promise<string>;
