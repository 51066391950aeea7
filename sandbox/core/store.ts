import type { Order, Transaction } from './orders.ts';

/** All orders of one sandbox, in memory, found by any of their keys. */
export interface Store {
  add(order: Order): void;
  addTransaction(transaction: Transaction): void;
  /** The latest order of this id: an id that was never paid may be used again (api.md 2.1). */
  byOrderId(orderId: string): Order | undefined;
  /** A refund or a capture that was given an order id of its own. */
  byOwnOrderId(orderId: string): Transaction | undefined;
  bySession(sessionId: string): Order | undefined;
  byQrToken(token: string): Order | undefined;
  transaction(pspId: number): Transaction | undefined;
  /** Newest first. */
  transactions(): readonly Transaction[];
}

export function createStore(): Store {
  const byOrderId = new Map<string, Order>();
  const byOwnOrderId = new Map<string, Transaction>();
  const bySession = new Map<string, Order>();
  const byQrToken = new Map<string, Order>();
  const transactions = new Map<number, Transaction>();

  return {
    add(order) {
      byOrderId.set(order.details.orderId, order);
      bySession.set(order.sessionId, order);
      byQrToken.set(order.qrToken, order);
    },
    addTransaction(transaction) {
      transactions.set(transaction.id, transaction);
      const { orderId, order } = transaction;
      if (orderId !== order.details.orderId) byOwnOrderId.set(orderId, transaction);
    },
    byOrderId: (orderId) => byOrderId.get(orderId),
    byOwnOrderId: (orderId) => byOwnOrderId.get(orderId),
    bySession: (sessionId) => bySession.get(sessionId),
    byQrToken: (token) => byQrToken.get(token),
    transaction: (pspId) => transactions.get(pspId),
    transactions: () => [...transactions.values()].toReversed(),
  };
}
