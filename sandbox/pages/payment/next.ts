import type { Gateway } from '../../core/gateways.ts';
import { gatewayOf } from '../../core/gateways.ts';
import { pageLocale } from '../../core/locale.ts';
import type { Order } from '../../core/orders.ts';
import { currentPayment, isAwaited, orderState } from '../../core/orders.ts';
import { isPaid } from '../../core/statuses.ts';
import type { Environment } from '../environment.ts';
import { platformAddress } from '../platform/address.ts';
import { formOf } from './forms/forms.ts';
import { instructionsOf } from './instructions.tsx';

/**
 * Where the shopper of this order belongs now: on the way to the 3-D Secure page or the test platform, back
 * on the form, at what is left to do, or at the shop.
 */
export function nextAddress(environment: Environment, order: Order): string {
  const session = sessionAddress(environment, order);
  if (orderState(order).status === 'initialized' && !isAwaited(order)) {
    if (currentPayment(order).challenge) return `${session}/verify`;
    return platformAddress(environment, order) ?? `${session}/`;
  }
  if (staysOnForm(environment, order)) return `${session}/?method=${orderState(order).method}`;
  if (toldHere(environment, order)) return `${session}/result`;
  return shopAddress(environment, order);
}

/** The shop; a result page if it named no address. */
export function shopAddress(environment: Environment, order: Order): string {
  const result = `${sessionAddress(environment, order)}/result`;
  return environment.parts.returnAddress(order) ?? result;
}

function sessionAddress({ urls }: Environment, order: Order): string {
  return `${urls.pay}/connect/${order.sessionId}`;
}

/**
 * Where a declined shopper ends is documented nowhere: at `cancel_url`, or in place
 * (docs/facts/payment-pages.md#declines-and-messages).
 */
export function staysOnForm({ variants }: Environment, order: Order): boolean {
  const { status, method } = orderState(order);
  if (variants.decline !== 'in-place' || status !== 'declined' || !method) return false;
  return hasForm(gatewayOf(method));
}

/** A method without a form has no place to stay in. */
function hasForm({ asks }: Gateway): boolean {
  return asks.kind === 'card' || formOf(asks.kind) !== undefined;
}

/** Whether the page shows what is left to do, or leaves it to the shop (docs/facts/payment-pages.md#result-pages). */
function toldHere({ variants }: Environment, order: Order): boolean {
  const decided = !isAwaited(order) && !isPaid(orderState(order).status);
  return variants.instructions === 'in-place' && !decided && instructionsOf(order) !== undefined;
}

/**
 * The hop that asks `nextAddress` again: `/connect/redirect?lang=..&mspid=..`
 * (docs/facts/payment-pages.md#return-to-the-shop).
 */
export function redirectAddress(environment: Environment, order: Order): string {
  if (environment.variants.hopAfter === 'none') return nextAddress(environment, order);
  const query = new URLSearchParams({
    lang: pageLocale(order.details.customer.locale),
    mspid: String(currentPayment(order).id),
  });
  return `${environment.urls.pay}/connect/redirect?${query.toString()}`;
}
