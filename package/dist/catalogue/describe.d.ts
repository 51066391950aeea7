import type { Row } from './schema/rows.ts';
import type { MethodCatalogue } from './schema/method.ts';
type Described = MethodCatalogue['method'];
/** The input of a row as the report shows it: "67034500054620008", "scenario Success". */
export declare function inputOf(row: Row): string;
/** The whole statement: "Bancontact 67034500054620008 is Completed (3D enrolled)". */
export declare const statementOf: ({ name }: Described, row: Row) => string;
export {};
