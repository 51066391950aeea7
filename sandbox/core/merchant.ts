import { shippedInParts } from './amounts.ts';
import type { Change } from './history.ts';
import type { MerchantAction } from './merchant-rules.ts';
import type { Sale } from './orders.ts';
import type { World } from './world.ts';

/** Carries out the action, and closes the payment link after Decline and Cancel. False when it is not possible now. */
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

/** The rest that Cancel drops from a partly shipped order; nothing for other orders. */
function restOf(sale: Sale): Change[] {
  const shipped = sale.kind === 'payment' ? shippedInParts(sale) : 0;
  return shipped > 0 ? [{ type: 'rest-cancelled', amount: sale.amount - shipped }] : [];
}
