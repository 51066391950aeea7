import type { Order } from '../../core/orders.ts';
import { currentPayment, isAwaited, methodOf, orderState } from '../../core/orders.ts';
import type { Environment } from '../environment.ts';

/**
 * Where the shopper of this order belongs now: on the way to the 3-D Secure page, back on the form, or at
 * the shop (or on a result page, if the shop named no address).
 */
export function nextAddress(environment: Environment, order: Order): string {
  const session = `${environment.urls.pay}/connect/${order.sessionId}`;
  if (orderState(order).status === 'initialized' && !isAwaited(order)) {
    return currentPayment(order).challenge ? `${session}/verify` : `${session}/`;
  }
  if (staysOnForm(environment, order))
    return `${session}/?method=${methodOf(currentPayment(order))}`;
  return environment.parts.returnAddress(order) ?? `${session}/result`;
}

/** Where a declined shopper ends is documented nowhere: at `cancel_url`, or in place (pages.md 7.4). */
export function staysOnForm({ variants }: Environment, order: Order): boolean {
  return variants.decline === 'in-place' && orderState(order).status === 'declined';
}

/** The hop that asks `nextAddress` again: `/connect/redirect?lang=..&mspid=..` (pages.md 5.1). */
export function redirectAddress(environment: Environment, order: Order): string {
  if (environment.variants.hopAfter === 'none') return nextAddress(environment, order);
  const query = new URLSearchParams({
    lang: order.details.customer.locale,
    mspid: String(currentPayment(order).id),
  });
  return `${environment.urls.pay}/connect/redirect?${query.toString()}`;
}
