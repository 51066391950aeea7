import type { z } from 'zod';
import { methodCatalogue, type MethodCatalogue } from './method.ts';
/**
 * Parses one method's part of the catalogue.
 *
 * @throws one error that lists every problem: impossible status, malformed number, missing source,
 *   an id, an input or an answer that occurs twice, an order that no row pays
 */
export declare function define(data: Data): MethodCatalogue;
type Data = z.input<typeof methodCatalogue>;
/** A documented row as it is written down. */
export type RowData = NonNullable<Data['rows']>[number];
/** The values that occur more than once. */
export declare const twice: (values: readonly string[]) => string[];
export {};
