import { shippedInParts } from './amounts.ts';
import { gatewayOf } from './gateways.ts';
import type { Statuses } from './gateways/gateway.ts';
import type { Change } from './history.ts';
import type { Sale } from './orders.ts';
import { methodOf, stateOf } from './orders.ts';
import type { World } from './world.ts';

/** What a merchant can do with an order, in the dashboard or by API. */
export type MerchantAction = 'accept' | 'decline' | 'ship' | 'cancel';

/**
 * What the order becomes, or undefined where the merchant cannot do that now.
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

/** Does it, and closes the payment link of what was declined or cancelled. False: it cannot be done now. */
export function act(world: World, sale: Sale, action: MerchantAction, comment?: string): boolean {
  const statuses = world.rules.merchantAction(action, sale);
  if (!statuses) return false;
  const closes = sale.kind === 'payment' && (action === 'decline' || action === 'cancel');
  if (closes) sale.order.expires = world.clock.now();
  world.record({
    transaction: sale,
    changes: [
      ...(action === 'cancel' ? restOf(sale) : []),
      ...(comment ? [{ type: 'commented', text: comment } as const] : []),
      { type: 'status-changed', ...statuses },
    ],
  });
  return true;
}

/** What Cancel leaves out of an order of which a part was shipped; nothing of any other. */
function restOf(sale: Sale): Change[] {
  const shipped = sale.kind === 'payment' ? shippedInParts(sale) : 0;
  return shipped > 0 ? [{ type: 'rest-cancelled', amount: sale.amount - shipped }] : [];
}
