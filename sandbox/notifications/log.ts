/** One attempt to deliver a notification, as the dashboard's Notification history shows it. */
export interface Delivery {
  readonly at: number;
  readonly pspId: number;
  readonly status: string;
  readonly method: 'GET' | 'POST';
  readonly url: string;
  /** 1 for the first attempt, up to 4 with the three repetitions. */
  readonly attempt: number;
  readonly accepted: boolean;
  /** What came of it, in words: `200 OK`, `302 redirect not followed`, `connection refused`. */
  readonly result: string;
}

export interface DeliveryLog {
  add(orderId: string, delivery: Delivery): void;
  of(orderId: string): readonly Delivery[];
}

export function createDeliveryLog(): DeliveryLog {
  const deliveries = new Map<string, Delivery[]>();
  return {
    add(orderId, delivery) {
      const earlier = deliveries.get(orderId);
      if (earlier) earlier.push(delivery);
      else deliveries.set(orderId, [delivery]);
    },
    of: (orderId) => deliveries.get(orderId) ?? [],
  };
}
