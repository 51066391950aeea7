import type { Kind, RowOf } from '../schema/rows.ts';
import type { Method, MethodCatalogue } from '../schema/method.ts';
/** Every method of the documentation, in its order: cards, banking, wallets, pay later, prepaid. */
export declare const methods: readonly MethodCatalogue[];
/** A documented row with the method that it belongs to. */
export interface Documented<K extends Kind> {
    readonly method: Method;
    readonly row: RowOf<K>;
}
/** The rows of these kinds, of all methods. Without a kind: all rows. */
export declare function documented<K extends Kind>(...kinds: readonly K[]): readonly Documented<K>[];
