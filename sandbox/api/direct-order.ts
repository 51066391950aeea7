import { payDirectly } from '../core/direct.ts';
import type { GatewayId } from '../core/gateways.ts';
import { pageLocale } from '../core/locale.ts';
import type { OrderDetails } from '../core/order-details.ts';
import type { Order, Payment } from '../core/orders.ts';
import { orderState, stateOf } from '../core/orders.ts';
import { placeOrder } from '../core/placing.ts';
import type { World } from '../core/world.ts';
import type { Environment } from '../environment.ts';
import { ApiError } from './errors.ts';
import { readMeans } from './direct-request.ts';
import type { JsonObject } from './json.ts';

/**
 * An order of type direct: answered with the full order object and `payment_url`, appended last
 * (docs/facts/api.md#direct-orders). A declined card is error 1024, and the order can be read to learn why (error
 * reference, 1024).
 */
export function placeDirectOrder(
  environment: Environment,
  body: Record<string, unknown>,
  details: OrderDetails,
): JsonObject {
  const { world, parts, site, tokens } = environment;
  const means = readMeans(body, details, tokens);
  if (isStarted(world, details.orderId, means.method)) {
    throw new ApiError(1022, 'ERR_EXISTS: transaction error.');
  }
  const order = placeOrder(world, { ...details, gateway: means.method });
  if (order === 'duplicate') throw new ApiError(1006, 'the order_id has been used already');
  const payment = payDirectly(world, order, means);
  const { decline } = stateOf(payment);
  if (decline) throw new ApiError(1024, decline.reason);
  return {
    ...parts.orderObject(payment, site),
    ...verification(environment, payment),
    ...(means.method === 'WECHAT' && { qr_url: parts.qrContent(order, environment.urls) }),
    payment_url: nextAddress(environment, order, payment),
  };
}

/** The bank knows this order already: an iDEAL transaction of it is under way (error reference, 1022). */
function isStarted({ store }: World, orderId: string, method: GatewayId): boolean {
  const earlier = store.byOrderId(orderId);
  if (!earlier || method !== 'IDEAL') return false;
  const state = orderState(earlier);
  return state.method === 'IDEAL' && state.status === 'initialized';
}

/** The hop that knows where a payment belongs: at the bank, on the 3-D page, at the shop. */
function nextAddress({ urls }: Environment, order: Order, payment: Payment): string {
  const query = new URLSearchParams({
    lang: pageLocale(order.details.customer.locale),
    mspid: String(payment.id),
  });
  return `${urls.pay}/connect/redirect?${query.toString()}`;
}

/** When the shopper has to be asked: a form that leads there, the alternative to `payment_url`. */
function verification({ urls }: Environment, { order, challenge }: Payment): JsonObject {
  if (!challenge) return {};
  const action = `${urls.pay}/connect/${order.sessionId}/verify`;
  const html = `<form id="3ds" method="get" action="${action}"><input type="submit" value="Continue"></form>`;
  return { customer_verification: { html, type: 'form' } };
}
