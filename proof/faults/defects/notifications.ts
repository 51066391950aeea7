import type { JsonObject } from '../../../sandbox/api/json.ts';
import type { Notification } from '../../../sandbox/notifications/delivery.ts';
import type { Parts } from '../../../sandbox/parts.ts';
import type { Defect } from '../fault.ts';

/** Fields of an order object that become others. */
type Change = (order: JsonObject) => JsonObject;

/** The same notification with other fields, signed anew: so many seconds later. */
type Retell = (notification: Notification, change: Change, seconds?: number) => Notification;
type Deliver = (notification: Notification) => ReturnType<Parts['deliver']>;

/** Notifications are sent otherwise, by somebody who can sign them. */
function signed(
  send: (
    notification: Notification,
    deliver: Deliver,
    retell: Retell,
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
          (told, change, seconds = 0) => {
            const order = JSON.parse(told.body ?? '{}') as JsonObject;
            const body = JSON.stringify({ ...order, ...change(order) });
            const timestamp = Number(new URL(told.url).searchParams.get('timestamp')) + seconds;
            return {
              ...told,
              body,
              headers: { ...told.headers, auth: sign(body, key, timestamp) },
            };
          },
        ),
    }),
  };
}

/** Every notification is followed by another one that tells these fields otherwise. */
export const followedBy = (change: Change): Defect =>
  signed(async (first, deliver, retell) => {
    const result = await deliver(first);
    await deliver(retell(first, change));
    return result;
  });

/**
 * Notifications of orders of this status come after others that tell it otherwise, each a second later: those
 * of one second may come in either order.
 */
export const precededBy = (status: string, changes: readonly Change[]): Defect =>
  signed(async (last, deliver, retell) => {
    if (!last.body?.includes(`"status":"${status}"`)) return deliver(last);
    for (const [at, change] of changes.entries()) await deliver(retell(last, change, at));
    return deliver(retell(last, () => ({}), changes.length));
  });

/** A notification that comes again tells these fields otherwise. */
export function repeatedAs(change: Change): Defect {
  const sent = new Set<string | undefined>();
  return signed((notification, deliver, retell) => {
    const again = sent.has(notification.body);
    sent.add(notification.body);
    return deliver(again ? retell(notification, change) : notification);
  });
}
