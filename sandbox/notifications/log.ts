import type { Order } from '../core/orders.ts';

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

export interface DeliveryLog {
  add(order: Order, delivery: Delivery): void;
  of(order: Order): readonly Delivery[];
}

/** Lives as long as its orders do. */
export function createDeliveryLog(): DeliveryLog {
  const deliveries = new WeakMap<Order, Delivery[]>();
  return {
    add(order, delivery) {
      const earlier = deliveries.get(order);
      if (earlier) earlier.push(delivery);
      else deliveries.set(order, [delivery]);
    },
    of: (order) => deliveries.get(order) ?? [],
  };
}
