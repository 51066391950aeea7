import type { Gateway } from '../../core/gateways.ts';
import { gatewayOf } from '../../core/gateways.ts';
import type { Asks } from '../../core/gateways/gateway.ts';
import type { Order } from '../../core/orders.ts';
import { amountDue } from '../../core/amounts.ts';
import { currentPayment, orderState } from '../../core/orders.ts';
import type { Environment } from '../environment.ts';
import { formOf } from '../payment/forms/forms.ts';
import { stagesOf } from './stages.ts';

/** Only these lead a phone to the test platform. */
const BY_QR: ReadonlySet<Asks['kind']> = new Set(['card', 'qr']);

/** Whether the shopper goes to pages of the bank, or of another company. */
function hasPlatform({ asks, platform }: Gateway): boolean {
  const pages = platform.length + stagesOf(asks.kind).length;
  return pages > 0 && !BY_QR.has(asks.kind);
}

/**
 * Whether a payment link leads there at once, as the payment page has nothing to ask
 * (docs/facts/payment-pages.md#choice-of-the-method).
 */
export function goesStraight(gateway: Gateway): boolean {
  return hasPlatform(gateway) && formOf(gateway.asks.kind) === undefined;
}

/**
 * Where the bank's pages begin for this order: `/simulator/<method>?...` or `/sim/<method>?...`
 * (docs/facts/simulators.md#addresses). Undefined while the payment page has something left to ask, and for methods
 * without.
 */
export function platformAddress(environment: Environment, order: Order): string | undefined {
  const { method, details } = orderState(order);
  const gateway = method && gatewayOf(method);
  if (!gateway || !hasPlatform(gateway)) return undefined;
  return goesStraight(gateway) || details ? stageAddress(environment, order, 0) : undefined;
}

/** One of the bank's pages. */
export function stageAddress({ urls, variants }: Environment, order: Order, step: number): string {
  const transaction = currentPayment(order);
  const query = new URLSearchParams({
    transactionid: order.details.orderId,
    AMOUNT: String(amountDue(transaction)),
    // Sic: three R (docs/facts/simulators.md#addresses).
    CURRRENCY: order.details.currency,
    mspid: String(transaction.id),
    ...(step > 0 && { step: String(step) }),
  });
  const method = orderState(order).method?.toLowerCase();
  return `${urls.pay}/${variants.platform}/${method}?${query.toString()}`;
}
