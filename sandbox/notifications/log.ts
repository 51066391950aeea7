import type { Restore } from '../core/memento.ts';
import type { Order } from '../core/orders.ts';
import type { Notification } from './delivery.ts';

/** One attempt to deliver a notification, as the dashboard's Notification history shows it. */
export interface Delivery {
  readonly at: number;
  readonly pspId: number;
  readonly status: string;
  readonly method: 'GET' | 'POST';
  readonly url: string;
  /** About a session for which no method was chosen yet. */
  readonly pretransaction: boolean;
  /** 1 for the first attempt, up to 4 with the three repetitions. */
  readonly attempt: number;
  readonly accepted: boolean;
  /** What came of it, in words: `200 OK`, `302 redirect not followed`, `connection refused`. */
  readonly result: string;
}

/** An attempt with all that was sent. */
export interface Attempt {
  readonly order: Order;
  readonly delivery: Delivery;
  readonly notification: Notification;
  /** When it is repeated, as things stand now: something newer to say ends the repetitions. */
  readonly repeated: () => number | undefined;
}

export interface DeliveryLog {
  add(attempt: Attempt): void;
  of(order: Order): readonly Delivery[];
  /** The last thousand of all orders, oldest first: bodies are too much to be kept for ever. */
  latest(): readonly Attempt[];
  /** From now on hears of every attempt. */
  onAdd(listener: (attempt: Attempt) => void): void;
  /** @param orders whose attempts are saved */
  save(orders: Iterable<Order>): Restore;
}

const KEPT = 1000;

/** What came of an order's attempts lives as long as the order does. */
export function createDeliveryLog(): DeliveryLog {
  const deliveries = new WeakMap<Order, Delivery[]>();
  let latest: Attempt[] = [];
  const listeners: ((attempt: Attempt) => void)[] = [];
  return {
    add(attempt) {
      for (const listener of listeners) listener(attempt);
      latest.push(attempt);
      if (latest.length > KEPT) latest.shift();
      const { order, delivery } = attempt;
      const earlier = deliveries.get(order);
      if (earlier) earlier.push(delivery);
      else deliveries.set(order, [delivery]);
    },
    of: (order) => deliveries.get(order) ?? [],
    latest: () => latest,
    onAdd: (listener) => void listeners.push(listener),
    save(orders) {
      const before = [...latest];
      const all = Array.from(
        orders,
        (order) => [order, [...(deliveries.get(order) ?? [])]] as const,
      );
      return () => {
        latest = [...before];
        for (const [order, made] of all) deliveries.set(order, [...made]);
      };
    },
  };
}
