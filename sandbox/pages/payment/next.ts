import type { Order } from '../../core/orders.ts';
import { currentPayment, orderState } from '../../core/orders.ts';
import type { Environment } from '../../environment.ts';

/**
 * Where the shopper of this order belongs now: on the way to the 3-D Secure page, back on the form, or at
 * the shop (or on a result page, if the shop named no address).
 */
export function nextAddress(environment: Environment, order: Order): string {
  const { pay } = environment.urls;
  const session = `${pay}/connect/${order.sessionId}`;
  if (orderState(order).status === 'initialized') {
    return currentPayment(order).challenge ? `${session}/verify` : `${session}/`;
  }
  return environment.parts.returnAddress(order) ?? `${session}/result`;
}

/** The hop that asks `nextAddress` again: `/connect/redirect?lang=..&mspid=..` (pages.md 5.1). */
export function redirectAddress({ urls }: Environment, order: Order): string {
  const query = new URLSearchParams({
    lang: order.details.customer.locale,
    mspid: String(currentPayment(order).id),
  });
  return `${urls.pay}/connect/redirect?${query.toString()}`;
}
