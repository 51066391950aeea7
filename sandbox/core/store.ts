import type { Restore } from './memento.ts';
import { saveAll } from './memento.ts';
import type { Order, Transaction } from './orders.ts';
import { isSettled } from './settled.ts';
import type { TransactionList } from './transaction-list.ts';
import { createTransactionList } from './transaction-list.ts';

/** All orders of one sandbox, in memory, found by any of their keys. */
export interface Store extends Pick<TransactionList, 'list' | 'listed' | 'listedSince'> {
  /** Returns the orders that had to go for it: the oldest settled ones, then the oldest of all. */
  add(order: Order): ReadonlySet<Order>;
  addTransaction(transaction: Transaction): void;
  /** The latest order of this id: an id that was never paid may be used again (docs/facts/api.md#place-an-order). */
  byOrderId(orderId: string): Order | undefined;
  /** A refund or a capture that was given an order id of its own. */
  byOwnOrderId(orderId: string): Transaction | undefined;
  /** Whether an order, a refund or a capture has this id. */
  isTaken(orderId: string): boolean;
  bySession(sessionId: string): Order | undefined;
  byQrToken(token: string): Order | undefined;
  transaction(pspId: number): Transaction | undefined;
  /** Newest first, visits for which no method was chosen included. */
  transactions(): Iterable<Transaction>;
  /** All of them, the oldest first. */
  orders(): Iterable<Order>;
  /** Restoring brings back all orders, and what had become of each. */
  save(): Restore;
}

/** Evict 10 % at a time: scanning on every order would be slow. */
const SPARE = 0.1;

/** @param maxOrders how many orders are kept at most */
export function createStore(maxOrders = Infinity): Store {
  const orders = new Set<Order>();
  const byOrderId = new Map<string, Order>();
  const byOwnOrderId = new Map<string, Transaction>();
  const bySession = new Map<string, Order>();
  const byQrToken = new Map<string, Order>();
  const transactions = createTransactionList();

  function tooMany(): ReadonlySet<Order> {
    const going = new Set<Order>();
    if (orders.size <= maxOrders) return going;
    const excess = orders.size - Math.ceil(maxOrders * (1 - SPARE));
    for (const wanted of [isSettled, () => true]) {
      for (const order of orders) {
        if (going.size === excess) return going;
        if (wanted(order)) going.add(order);
      }
    }
    return going;
  }

  function remove(going: ReadonlySet<Order>): void {
    const gone = new Set<Transaction>();
    for (const order of going) {
      orders.delete(order);
      // The id may belong to a newer order.
      if (byOrderId.get(order.details.orderId) === order) byOrderId.delete(order.details.orderId);
      bySession.delete(order.sessionId);
      byQrToken.delete(order.qrToken);
      for (const transaction of [...order.payments, ...order.refunds, ...order.captures]) {
        gone.add(transaction);
        const { orderId } = transaction;
        if (byOwnOrderId.get(orderId)?.order === order) byOwnOrderId.delete(orderId);
      }
    }
    transactions.remove(gone);
  }

  return {
    add(order) {
      orders.add(order);
      byOrderId.set(order.details.orderId, order);
      bySession.set(order.sessionId, order);
      byQrToken.set(order.qrToken, order);
      const going = tooMany();
      if (going.size > 0) remove(going);
      return going;
    },
    addTransaction(transaction) {
      transactions.add(transaction);
      const { orderId, order } = transaction;
      // A refund has the id of what it gives back unless it was given one.
      if (orderId === order.details.orderId || byOwnOrderId.has(orderId)) return;
      byOwnOrderId.set(orderId, transaction);
    },
    byOrderId: (orderId) => byOrderId.get(orderId),
    byOwnOrderId: (orderId) => byOwnOrderId.get(orderId),
    isTaken: (orderId) => byOrderId.has(orderId) || byOwnOrderId.has(orderId),
    bySession: (sessionId) => bySession.get(sessionId),
    byQrToken: (token) => byQrToken.get(token),
    transaction: (pspId) => transactions.byId(pspId),
    transactions: () => transactions.all(),
    orders: () => orders,
    save() {
      const kept = [orders, byOrderId, byOwnOrderId, bySession, byQrToken];
      const saved = [...kept.map(saveAll), transactions.save(), ...Array.from(orders, saveOrder)];
      return () => {
        for (const restore of saved) restore();
      };
    },
    list: (transaction) => transactions.list(transaction),
    listed: (olderThan) => transactions.listed(olderThan),
    listedSince: (newerThan) => transactions.listedSince(newerThan),
  };
}

/** What changes of an order, and of its transactions. */
function saveOrder(order: Order): Restore {
  const { expires, payments } = order;
  const [refunds, captures] = [[...order.refunds], [...order.captures]];
  const transactions = [...payments, ...refunds, ...captures].map(saveTransaction);
  return () => {
    Object.assign(order, { expires, payments });
    order.refunds.splice(0, Infinity, ...refunds);
    order.captures.splice(0, Infinity, ...captures);
    for (const restore of transactions) restore();
  };
}

function saveTransaction(transaction: Transaction): Restore {
  const { history } = transaction;
  const challenge = transaction.kind === 'payment' ? transaction.challenge : undefined;
  return () => {
    transaction.history = history;
    if (transaction.kind === 'payment') transaction.challenge = challenge;
  };
}
