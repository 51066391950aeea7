import type { Order } from '../core/orders.ts';
import type { World } from '../core/world.ts';
import type { Parts } from '../parts.ts';
import type { Site } from '../site.ts';
import type { DeliveryResult, Notification } from './delivery.ts';
import { isLoopback } from './delivery.ts';
import type { DeliveryLog } from './log.ts';
import type { Message } from './message.ts';
import { envelope, messageAbout, notificationAddress } from './message.ts';

export interface Notifier {
  /** Notifies the shop of the order's current state again. Resolves after the answer, or without one. */
  resend(order: Order): Promise<void>;
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
  /** Lets go of whatever is still on its way. */
  readonly ended: AbortSignal;
}

const NOT_SENT: DeliveryResult = {
  accepted: false,
  result: 'not sent: not an address of this machine',
};

/**
 * Notifies the shop of every change, in the order of the changes. A shop knows only ids: the next message
 * about one waits until the one before was answered, a repetition is dropped once something newer was said,
 * and nothing more is said of an order whose id belongs to a newer one. So an older status never arrives
 * after a newer one, unless the merchant resends it by hand or the shop takes longer than `deliver` waits.
 * Payments never wait for any of this.
 */
export function createNotifier(surroundings: Surroundings): Notifier {
  const { world, parts, site, log, anywhere, ended } = surroundings;
  /** The last message of each order id with one on its way. */
  const queues = new Map<string, Promise<void>>();
  const latest = new WeakMap<Order, Message>();

  function tell(order: Order, byHand = false): Promise<void> {
    const url = notificationAddress(order, site);
    if (url === undefined) return Promise.resolve();
    const message = messageAbout(order, url, parts, site);
    latest.set(order, message);
    return enqueue(message, 1, byHand);
  }

  const hasItsId = (order: Order): boolean =>
    world.store.byOrderId(order.details.orderId) === order;

  async function enqueue(message: Message, attempt: number, byHand = false): Promise<void> {
    const { orderId } = message.order.details;
    const before = queues.get(orderId) ?? Promise.resolve();
    const turn = before.then(() =>
      byHand || hasItsId(message.order) ? attemptDelivery(message, attempt) : undefined,
    );
    queues.set(orderId, turn);
    await turn;
    if (queues.get(orderId) === turn) queues.delete(orderId);
  }

  async function attemptDelivery(message: Message, attempt: number): Promise<void> {
    if (ended.aborted) return;
    const { order, url, method, status, pspId, pretransaction } = message;
    const at = world.clock.now();
    // Each attempt has its own timestamp, hence its own signature (docs/facts/webhooks.md#answer-of-the-shop).
    const notification = envelope(message, Math.floor(at / 1000), parts, site);
    const result = await send(notification);
    if (ended.aborted) return;
    const delay = result.accepted ? undefined : parts.retryDelays[attempt - 1];
    const due = at + (delay ?? 0);
    const superseded = (): boolean => latest.get(order) !== message || !hasItsId(order);
    log.add({
      order,
      notification,
      delivery: { at, pspId, status, method, url, pretransaction, attempt, ...result },
      repeated: () => (superseded() || due <= world.clock.now() ? undefined : due),
    });
    if (delay === undefined) return;
    const repeat = () => (superseded() ? undefined : enqueue(message, attempt + 1));
    world.clock.at(due, repeat, order);
  }

  function send(notification: Notification): Promise<DeliveryResult> {
    if (!anywhere && !isLoopback(notification.url)) return Promise.resolve(NOT_SENT);
    return parts.deliver(notification, ended);
  }

  world.onChange((order) => void tell(order));
  return {
    resend: (order) => tell(order, true),
    async settled() {
      while (queues.size > 0) await Promise.all(queues.values());
    },
  };
}
