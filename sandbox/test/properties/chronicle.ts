import type { Event } from '../../core/history.ts';
import type { Order, Transaction } from '../../core/orders.ts';
import { transactionsOf } from './invariants.ts';
import type { Stage } from './stage.ts';

/** Remembers every history as it was, and says which were rewritten since. */
export function openChronicle({ orders }: Stage) {
  const seen = new Map<Transaction, readonly Event[]>();
  return (): string[] => {
    const rewritten: string[] = [];
    for (const transaction of orders.flatMap((order: Order) => transactionsOf(order))) {
      const before = seen.get(transaction) ?? [];
      const same = JSON.stringify(transaction.history.slice(0, before.length));
      if (same !== JSON.stringify(before)) rewritten.push(`${transaction.kind} ${transaction.id}`);
      seen.set(transaction, structuredClone([...transaction.history]));
    }
    return rewritten;
  };
}
