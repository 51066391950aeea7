import type { Transaction } from '../core/orders.ts';
import { currentPayment } from '../core/orders.ts';
import type { Store } from '../core/store.ts';
import { ApiError } from './errors.ts';

/**
 * The reference looks orders up by PSP id, the tutorial and all clients by order id: both work
 * (docs/facts/contradictions.md#api).
 */
export function findTransaction(store: Store, id: string): Transaction {
  const order = store.byOrderId(id);
  if (order) return currentPayment(order);
  const own = store.byOwnOrderId(id);
  if (own) return own;
  const transaction = /^\d{1,16}$/.test(id) ? store.transaction(Number(id)) : undefined;
  if (!transaction) throw new ApiError(1006);
  return transaction;
}
