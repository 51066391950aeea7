import type { Restore } from '../core/memento.ts';
import { saveAll } from '../core/memento.ts';
import type { Order } from '../core/orders.ts';
import type { World } from '../core/world.ts';
import type { Parts } from '../parts.ts';
import type { Site } from '../site.ts';
import type { DeliveryResult, Notification } from './delivery.ts';
import { isLoopback } from './delivery.ts';
import type { Attempt, DeliveryLog } from './log.ts';
import type { Manner } from './manner.ts';
import type { Message } from './message.ts';
import { contradicting, envelope, messageAbout, notificationAddress } from './message.ts';

export interface Notifier {
  /**
   * Notifies the shop of the order's current state again. Resolves after the answer, or without one, with what was
   * sent by then.
   */
  resend(order: Order, manner?: Manner): Promise<readonly Attempt[]>;
  /** Resolves when nothing is on its way; what waits for its next repetition is not. */
  settled(): Promise<void>;
  /** To be used when nothing is on its way. */
  save(): Restore;
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
  const queues = new Map<string, Promise<unknown>>();
  const latest = new WeakMap<Order, Message>();
  /** Those that wait for the next one of their order. */
  const held = new Map<Order, Message[]>();

  /** @param asked how, where it is resent by hand */
  async function tell(order: Order, asked?: Manner): Promise<readonly Attempt[]> {
    const url = notificationAddress(order, site);
    if (url === undefined) return [];
    const manner = asked ?? parts.manner(order);
    const message = messageAbout(order, url, parts, site, manner);
    latest.set(order, message);
    const waiting = held.get(order) ?? [];
    if (manner.afterNext) {
      held.set(order, [...waiting, message]);
      return [];
    }
    const { delay = 0 } = manner;
    if (delay > 0) {
      // Nothing newer waits for it, so it may arrive after what is newer.
      const sendLate = async (): Promise<void> => void (await enqueue(message, 1, true));
      world.clock.at(world.clock.now() + delay, sendLate, order);
      return [];
    }
    held.delete(order);
    const sent = enqueue(message, 1, asked !== undefined);
    for (const one of waiting) void enqueue(one, 1, true);
    return sent;
  }

  const hasItsId = (order: Order): boolean =>
    world.store.byOrderId(order.details.orderId) === order;

  async function enqueue(
    message: Message,
    attempt: number,
    byHand = false,
  ): Promise<readonly Attempt[]> {
    const { orderId } = message.order.details;
    const before = queues.get(orderId) ?? Promise.resolve();
    const turn = before.then(() =>
      byHand || hasItsId(message.order) ? attemptDelivery(message, attempt) : [],
    );
    queues.set(orderId, turn);
    const sent = await turn;
    if (queues.get(orderId) === turn) queues.delete(orderId);
    return sent;
  }

  /** One copy of it, unless it is sent in another manner. Only the first copy is repeated. */
  async function attemptDelivery(message: Message, attempt: number): Promise<Attempt[]> {
    const { copies = 1, atOnce = false, twins } = attempt === 1 ? message.manner : {};
    const sent: Promise<Attempt | undefined>[] = [];
    for (let copy = 0; copy < copies; copy += 1) {
      const isTwin = twins !== undefined && copy < copies - 1;
      const said = isTwin ? contradicting(message, twins) : message;
      const one = deliverCopy(message, said, attempt, copy === 0);
      sent.push(one);
      if (!atOnce) await one;
    }
    return (await Promise.all(sent)).filter((one) => one !== undefined);
  }

  async function deliverCopy(
    message: Message,
    said: Message,
    attempt: number,
    isFirst: boolean,
  ): Promise<Attempt | undefined> {
    if (ended.aborted) return undefined;
    const { order, url, method, status, pspId, pretransaction } = message;
    const at = world.clock.now();
    // Each attempt has its own timestamp, hence its own signature (docs/facts/webhooks.md#answer-of-the-shop).
    const notification = envelope(said, Math.floor(at / 1000), parts, site);
    const result = await send(notification);
    if (ended.aborted) return undefined;
    const delay = result.accepted || !isFirst ? undefined : parts.retryDelays[attempt - 1];
    const due = at + (delay ?? 0);
    const superseded = (): boolean => latest.get(order) !== message || !hasItsId(order);
    const made: Attempt = {
      order,
      notification,
      delivery: { at, pspId, status, method, url, pretransaction, attempt, ...result },
      repeated: () => (superseded() || due <= world.clock.now() ? undefined : due),
    };
    log.add(made);
    if (delay === undefined) return made;
    const repeat = async (): Promise<void> => {
      if (!superseded()) await enqueue(message, attempt + 1);
    };
    world.clock.at(due, repeat, order);
    return made;
  }

  function send(notification: Notification): Promise<DeliveryResult> {
    if (!anywhere && !isLoopback(notification.url)) return Promise.resolve(NOT_SENT);
    return parts.deliver(notification, ended);
  }

  world.onChange((order) => void tell(order));
  return {
    resend: (order, manner = {}) => tell(order, manner),
    async settled() {
      while (queues.size > 0) await Promise.all(queues.values());
    },
    save() {
      const saved = Array.from(
        world.store.orders(),
        (order) => [order, latest.get(order)] as const,
      );
      const restoreHeld = saveAll(held);
      return () => {
        restoreHeld();
        for (const [order, message] of saved) {
          if (message) latest.set(order, message);
          else latest.delete(order);
        }
      };
    },
  };
}
