import { gatewayOf } from './gateways.ts';
import type { Statuses } from './gateways/gateway.ts';
import type { Payment } from './orders.ts';
import { stateOf } from './orders.ts';
import type { World } from './world.ts';

/** What a merchant can do with an order, in the dashboard or by API. */
export type MerchantAction = 'accept' | 'decline' | 'ship' | 'cancel';

/**
 * What the order becomes, or undefined where the merchant cannot do that now.
 *
 * Accept and Decline are for uncleared orders, Decline for pay-later ones as well, whose transaction is
 * still uncleared then (pages.md 8.4). Shipping leaves the money as it is (api.md 8, "Shipped, funds
 * pending"). Only pay-later orders can be cancelled once they are paid (testing page).
 */
export function merchantAction(action: MerchantAction, payment: Payment): Statuses | undefined {
  const { status, financial, method } = stateOf(payment);
  const payLater = method !== undefined && gatewayOf(method).family === 'bnpl';
  const uncleared = status === 'uncleared';
  const paidLater = payLater && (uncleared || status === 'completed');
  switch (action) {
    case 'accept':
      return uncleared ? { status: 'completed', financial: 'completed' } : undefined;
    case 'decline':
      return uncleared || paidLater ? { status: 'void', financial: 'void' } : undefined;
    case 'ship':
      return status === 'completed' || paidLater ? { status: 'shipped', financial } : undefined;
    case 'cancel':
      return status === 'initialized' || paidLater
        ? { status: 'cancelled', financial: 'cancelled' }
        : undefined;
  }
}

/** Does it, and closes the payment link of what was declined or cancelled. False: it cannot be done now. */
export function act(
  world: World,
  payment: Payment,
  action: MerchantAction,
  comment?: string,
): boolean {
  const statuses = world.rules.merchantAction(action, payment);
  if (!statuses) return false;
  if (action === 'decline' || action === 'cancel') payment.order.expires = world.clock.now();
  world.record({
    transaction: payment,
    changes: [
      ...(comment ? [{ type: 'commented', text: comment } as const] : []),
      { type: 'status-changed', ...statuses },
    ],
  });
  return true;
}
