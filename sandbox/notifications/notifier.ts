import type { Order } from '../core/orders.ts';
import { currentPayment, stateOf } from '../core/orders.ts';
import type { World } from '../core/world.ts';
import type { Parts } from '../parts.ts';
import type { Site } from '../site.ts';
import { withQuery } from '../urls.ts';
import type { DeliveryResult, Notification } from './delivery.ts';
import { isLoopback } from './delivery.ts';
import type { DeliveryLog } from './log.ts';

export interface Notifier {
  /** Lets go of whatever is still on its way. */
  stop(): void;
  /** Resolves when nothing is on its way; what waits for its next repetition is not. */
  settled(): Promise<void>;
}

interface Surroundings {
  readonly world: World;
  readonly parts: Parts;
  readonly site: Site;
  readonly log: DeliveryLog;
  /** Whether shops beyond this machine may be called. */
  readonly anywhere: boolean;
}

/** What a status change had to say, frozen at that moment. */
interface Message {
  readonly order: Order;
  readonly body: string;
  readonly status: string;
  readonly pspId: number;
  readonly number: number;
}

/**
 * Tells the shop about every change, in the order of the changes: an order's next message waits until the
 * one before was answered, and a repetition is dropped once something newer was said, so that an older
 * status can never overtake a later one. Payments never wait for any of this.
 */
export function createNotifier({ world, parts, site, log, anywhere }: Surroundings): Notifier {
  const stopped = new AbortController();
  const queues = new Map<Order, Promise<void>>();
  const latest = new Map<Order, number>();

  world.onChange((order) => {
    if (!order.details.notificationUrl) return;
    const number = (latest.get(order) ?? 0) + 1;
    latest.set(order, number);
    void enqueue(messageAbout(order, number), 1);
  });

  // A refund is told as the original's news: its order object lists the refund under related_transactions.
  function messageAbout(order: Order, number: number): Message {
    const payment = currentPayment(order);
    const body = JSON.stringify(parts.notificationBody(payment, site));
    return { order, body, number, pspId: payment.id, status: stateOf(payment).status };
  }

  function enqueue(message: Message, attempt: number): Promise<void> {
    const before = queues.get(message.order) ?? Promise.resolve();
    const turn = before.then(() => attemptDelivery(message, attempt));
    queues.set(message.order, turn);
    return turn;
  }

  async function attemptDelivery(message: Message, attempt: number): Promise<void> {
    if (stopped.signal.aborted) return;
    const { order, pspId, status } = message;
    const { notificationUrl: url = '', notificationMethod: method, orderId } = order.details;
    const at = world.clock.now();
    const result = await send(message, at);
    if (stopped.signal.aborted) return;
    log.add(orderId, { at, pspId, status, method, url, attempt, ...result });
    const delay = parts.retryDelays[attempt - 1];
    if (result.accepted || delay === undefined) return;
    world.clock.at(at + delay, () => {
      const superseded = latest.get(order) !== message.number;
      return superseded ? undefined : enqueue(message, attempt + 1);
    });
  }

  /** Each attempt has its own timestamp, hence its own signature (api.md 12). */
  function send(message: Message, at: number): Promise<DeliveryResult> {
    const { notificationUrl = '', notificationMethod, orderId } = message.order.details;
    if (!anywhere && !isLoopback(notificationUrl)) {
      return Promise.resolve({
        accepted: false,
        result: 'not sent: not an address of this machine',
      });
    }
    const timestamp = Math.floor(at / 1000);
    const url = withQuery(notificationUrl, {
      transactionid: orderId,
      timestamp: String(timestamp),
    });
    return parts.deliver(
      envelope(url, notificationMethod, message.body, timestamp),
      stopped.signal,
    );
  }

  /** GET says only which order to look up; POST carries the order object, signed. */
  function envelope(
    url: string,
    method: 'GET' | 'POST',
    body: string,
    timestamp: number,
  ): Notification {
    if (method === 'GET') return { url, method, headers: {}, body: undefined };
    const headers = {
      'content-type': 'application/json',
      auth: parts.sign(body, site.apiKey, timestamp),
    };
    return { url, method, headers, body };
  }

  return {
    stop: () => stopped.abort(),
    settled: async () => void (await Promise.all(queues.values())),
  };
}
