import type { JsonObject } from './api/json.ts';
import { orderObject } from './api/order-object.ts';
import type { GatewayId } from './core/gateways.ts';
import { formatAmount } from './core/money.ts';
import type { Order, Transaction } from './core/orders.ts';
import { isAwaited, orderState } from './core/orders.ts';
import type { Rules } from './core/rules.ts';
import { documentedRules } from './core/rules.ts';
import { isPaid } from './core/statuses.ts';
import type { DeliveryResult, Notification } from './notifications/delivery.ts';
import { deliver } from './notifications/delivery.ts';
import type { Manner } from './notifications/manner.ts';
import { sign } from './notifications/signature.ts';
import type { Site } from './site.ts';
import type { Urls } from './urls.ts';
import { withQuery } from './urls.ts';

/**
 * Everything that the documentation says about behaviour is one of these functions, and the rest
 * of the sandbox calls it through this record. A test that wants a defective environment replaces one:
 *
 *     startSandbox({ replace: (parts) => ({ sign: (body, key, at) => parts.sign(body, 'wrong', at) }) })
 */
export interface Parts extends Rules {
  /** The order object in an answer of the API. */
  orderObject(transaction: Transaction, site: Site): JsonObject;
  /** The body of a POST notification. */
  notificationBody(transaction: Transaction, site: Site): JsonObject;
  /** Sends one notification and returns the result. */
  deliver(notification: Notification, stopped: AbortSignal): Promise<DeliveryResult>;
  /** The `Auth` header of a notification. */
  sign(body: string, apiKey: string, timestamp: number): string;
  /** How the order's next notification is sent. */
  manner(order: Order): Manner;
  /** Waiting times before each repetition of a notification that was not accepted. */
  retryDelays: readonly number[];
  /** Where the shop wants the shopper back; undefined when it named no address. */
  returnAddress(order: Order): string | undefined;
  /** What the QR code of Bancontact, or of another method, says. */
  qrContent(order: Order, urls: Urls, method?: GatewayId): string;
  /** An amount as pages show it. */
  amountText(minor: number, currency: string): string;
}

const MINUTE = 60 * 1000;

export const documentedParts: Parts = {
  ...documentedRules,
  orderObject,
  // "The bare order object" (docs/facts/webhooks.md#get-and-post).
  notificationBody: orderObject,
  deliver,
  sign,
  manner: () => ({}),
  // Resent 3 times at 15-minute intervals (docs/facts/webhooks.md#answer-of-the-shop).
  retryDelays: [15 * MINUTE, 15 * MINUTE, 15 * MINUTE],
  // Declined and cancelled payments go to cancel_url, awaited ones to redirect_url; both addresses get transactionid
  // (docs/facts/payment-pages.md#return-to-the-shop).
  returnAddress(order) {
    const { redirectUrl, cancelUrl, orderId } = order.details;
    const succeeded = isPaid(orderState(order).status) || isAwaited(order);
    const address = succeeded ? redirectUrl : cancelUrl;
    return address && withQuery(address, { transactionid: orderId });
  },
  // A plain web address of the test platform, so that any QR reader will do (docs/facts/qr.md#qr-page).
  qrContent: (order, urls, method = 'MISTERCASH') =>
    `${urls.pay}/simulator/qr?mtp_method=${method.toLowerCase()}&token=${order.qrToken}`,
  amountText: formatAmount,
};
