import { shippedInParts } from './amounts.ts';
import { gatewayOf } from './gateways.ts';
import type { Statuses } from './gateways/gateway.ts';
import type { Sale } from './orders.ts';
import { methodOf, stateOf } from './orders.ts';

/** What a merchant can do with an order, in the dashboard or by API. */
export type MerchantAction = 'accept' | 'decline' | 'ship' | 'cancel';

/**
 * The order's new statuses, or undefined when the action is not possible now.
 *
 * Accept and Decline are for uncleared orders, Decline for pay-later ones as well, whose transaction is still uncleared
 * then (docs/facts/dashboard.md#transaction-details). Shipping leaves the money as it is
 * (docs/facts/statuses.md#situations). Only pay-later orders can be cancelled once they are paid (testing page), and
 * parts of them once they are shipped. After that, Cancel is for the rest: the order is billed as one that was shipped
 * (Pay After Delivery, collection flow).
 */
export function merchantAction(action: MerchantAction, sale: Sale): Statuses | undefined {
  const { status, financial } = stateOf(sale);
  const method = methodOf(sale);
  const payLater = method !== undefined && gatewayOf(method).family === 'bnpl';
  if (sale.kind === 'capture') return partAction(action, { status, financial }, payLater);
  const uncleared = status === 'uncleared';
  const paidLater = payLater && (uncleared || status === 'completed');
  const partlyShipped = paidLater && shippedInParts(sale) > 0;
  switch (action) {
    case 'accept':
      return uncleared ? { status: 'completed', financial: 'completed' } : undefined;
    case 'decline':
      if (partlyShipped) return undefined;
      return uncleared || paidLater ? { status: 'void', financial: 'void' } : undefined;
    case 'ship':
      return status === 'completed' || paidLater ? { status: 'shipped', financial } : undefined;
    case 'cancel':
      if (partlyShipped) return { status: 'shipped', financial };
      return status === 'initialized' || paidLater
        ? { status: 'cancelled', financial: 'cancelled' }
        : undefined;
  }
}

/** A captured part can be shipped, a shipped one taken back (specification, partial shipment). */
function partAction(
  action: MerchantAction,
  { status, financial }: Statuses,
  payLater: boolean,
): Statuses | undefined {
  if (action === 'ship' && status === 'completed') return { status: 'shipped', financial };
  const canCancel = action === 'cancel' && payLater && status === 'shipped';
  return canCancel ? { status: 'cancelled', financial: 'cancelled' } : undefined;
}
