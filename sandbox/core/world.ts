import type { Clock } from './clock.ts';
import type { Change } from './history.ts';
import { extend } from './history.ts';
import type { Ids } from './ids.ts';
import type { Order, Transaction } from './orders.ts';
import { stateOf } from './orders.ts';
import type { Rules } from './rules.ts';
import type { Store } from './store.ts';

/** One environment: its orders, its time, its randomness and its rules. No I/O happens in here. */
export interface World {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly rules: Rules;
  readonly store: Store;
  /** The only way anything changes: adds events to the histories of one order's transactions, all at once. */
  record(...news: readonly News[]): void;
  /**
   * Hears of every order of which a status is not what it was, that of a part included, or a refund is processed. A
   * refund that is only asked for or cancelled changes nothing of it (docs/facts/webhooks.md#when). Returns how to
   * stop listening.
   */
  onChange(listener: ChangeListener): () => void;
}

export interface News {
  readonly transaction: Transaction;
  readonly changes: readonly Change[];
}

type ChangeListener = (order: Order) => void;

export function createWorld(parts: Pick<World, 'clock' | 'ids' | 'rules' | 'store'>): World {
  const listeners = new Set<ChangeListener>();

  /** Returns whether its order has changed. A refunded amount never does without its refund's status. */
  function append({ transaction, changes }: News): boolean {
    const before = stateOf(transaction);
    const at = parts.clock.now();
    transaction.history = changes.reduce(
      (history, change) => extend(transaction.kind, history, change, at),
      transaction.history,
    );
    const after = stateOf(transaction);
    // "A transaction exists only after the customer picks a method" (docs/facts/api.md#answer-to-a-new-order).
    if (transaction.kind !== 'payment' || after.method !== undefined) {
      parts.store.list(transaction);
    }
    const changed = before.status !== after.status || before.financial !== after.financial;
    return changed && (transaction.kind !== 'refund' || after.status === 'completed');
  }

  return {
    ...parts,
    record(...news) {
      const changed = new Set<Order>();
      for (const item of news) if (append(item)) changed.add(item.transaction.order);
      for (const order of changed) for (const listener of listeners) listener(order);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
