import type { JsonObject } from '../../../sandbox/api/json.ts';
import type { Issuer } from '../../../sandbox/core/issuers.ts';
import type { Order } from '../../../sandbox/core/orders.ts';
import type { Outcome } from '../../../sandbox/core/outcomes.ts';
import type { Notification } from '../../../sandbox/notifications/delivery.ts';
import type { Parts } from '../../../sandbox/parts.ts';
import type { Defect } from '../fault.ts';

/** Replaces some parts. */
export const replaced = (replace: (parts: Parts) => Partial<Parts>): Defect => ({ replace });

/** The bank of one card behaves in another way. */
export const bank = (card: string, issuer: Partial<Issuer>): Defect =>
  replaced(({ issuerOf }) => ({
    issuerOf: (number) => (number === card ? { ...issuerOf(number), ...issuer } : issuerOf(number)),
  }));

/** The shopper is sent back to another address of the shop. */
export const backTo = (change: (address: string, order: Order) => string | undefined): Defect =>
  replaced(({ returnAddress }) => ({
    returnAddress: (order) => {
      const address = returnAddress(order);
      return address === undefined ? undefined : change(address, order);
    },
  }));

/** A payment that should end in one way is recorded in another. */
export const settledAs = (
  result: Outcome['result'],
  change: Partial<ReturnType<Parts['settle']>>,
): Defect =>
  replaced(({ settle }) => ({
    settle: (outcome, gateway) => ({
      ...settle(outcome, gateway),
      ...(outcome.result === result && change),
    }),
  }));

/** New values for fields of an order object. */
type Change = (order: JsonObject) => JsonObject;

/** The API returns other values; notifications do not. */
export const inApi = (change: Change): Defect =>
  replaced(({ orderObject }) => ({ orderObject: changed(orderObject, change) }));

/** Notifications have other values; the API does not. */
export const inNotification = (change: Change): Defect =>
  replaced(({ notificationBody }) => ({ notificationBody: changed(notificationBody, change) }));

/** API and notifications have the same wrong values. */
export const inBoth = (change: Change): Defect =>
  replaced(({ orderObject, notificationBody }) => ({
    orderObject: changed(orderObject, change),
    notificationBody: changed(notificationBody, change),
  }));

const changed =
  (make: Parts['orderObject'], change: Change): Parts['orderObject'] =>
  (transaction, site) => {
    const order = make(transaction, site);
    return { ...order, ...change(order) };
  };

/** Some fields of an object inside an order object. */
export const inside = (order: JsonObject, field: string, change: JsonObject): JsonObject => ({
  [field]: { ...(order[field] as JsonObject), ...change },
});

/** Some fields of every object in a list of an order object, such as the refunds of an order. */
export const inEach = (
  order: JsonObject,
  field: string,
  change: (item: JsonObject) => JsonObject,
): JsonObject => ({
  [field]: ((order[field] ?? []) as JsonObject[]).map((item) =>
    Object.assign({}, item, change(item)),
  ),
});

/** Notifications are sent in another way. */
export const sent = (
  send: (
    notification: Notification,
    deliver: (notification: Notification) => ReturnType<Parts['deliver']>,
  ) => ReturnType<Parts['deliver']>,
): Defect =>
  replaced(({ deliver }) => ({
    deliver: (notification, stopped) => send(notification, (other) => deliver(other, stopped)),
  }));
