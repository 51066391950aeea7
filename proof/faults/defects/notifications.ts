import type { JsonObject } from '../../../sandbox/api/json.ts';
import type { Notification } from '../../../sandbox/notifications/delivery.ts';
import type { Parts } from '../../../sandbox/parts.ts';
import type { Defect } from '../fault.ts';

/** New values for fields of an order object. */
type Change = (order: JsonObject) => JsonObject;

/** The same notification with other values, signed again some seconds later. */
type SignAgain = (notification: Notification, change: Change, seconds?: number) => Notification;
type Deliver = (notification: Notification) => ReturnType<Parts['deliver']>;

/** Notifications are sent in another way, with valid signatures. */
function signed(
  send: (
    notification: Notification,
    deliver: Deliver,
    signAgain: SignAgain,
  ) => ReturnType<Parts['deliver']>,
): Defect {
  let key = '';
  return {
    replace: ({ sign, deliver }) => ({
      sign: (body, apiKey, timestamp) => {
        key = apiKey;
        return sign(body, apiKey, timestamp);
      },
      deliver: (notification, stopped) =>
        send(
          notification,
          (other) => deliver(other, stopped),
          (before, change, seconds = 0) => {
            const order = JSON.parse(before.body ?? '{}') as JsonObject;
            const body = JSON.stringify({ ...order, ...change(order) });
            const timestamp = Number(new URL(before.url).searchParams.get('timestamp')) + seconds;
            return {
              ...before,
              body,
              headers: { ...before.headers, auth: sign(body, key, timestamp) },
            };
          },
        ),
    }),
  };
}

/** Every notification is followed by another one with other values. */
export const followedBy = (change: Change): Defect =>
  signed(async (first, deliver, signAgain) => {
    const result = await deliver(first);
    await deliver(signAgain(first, change));
    return result;
  });

/**
 * Notifications about orders of this status follow others with other values, each a second later: those of
 * one second may arrive in either order.
 */
export const precededBy = (status: string, changes: readonly Change[]): Defect =>
  signed(async (last, deliver, signAgain) => {
    if (!last.body?.includes(`"status":"${status}"`)) return deliver(last);
    for (const [at, change] of changes.entries()) await deliver(signAgain(last, change, at));
    return deliver(signAgain(last, () => ({}), changes.length));
  });

/** A notification that comes again has other values. */
export function repeatedAs(change: Change): Defect {
  const sent = new Set<string | undefined>();
  return signed((notification, deliver, signAgain) => {
    const again = sent.has(notification.body);
    sent.add(notification.body);
    return deliver(again ? signAgain(notification, change) : notification);
  });
}
