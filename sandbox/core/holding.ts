import type { GatewayId } from './gateways.ts';
import type { Sale } from './orders.ts';
import { methodOf, stateOf } from './orders.ts';
import type { World } from './world.ts';

/**
 * Delays the collection of a paid order of this method (Billink and Pay After Delivery, collection flow).
 * Which status that is, if any, is not documented: the order keeps its own, and its history shows the hold. Returns whether
 * it could be done.
 */
export function putOnHold(world: World, sale: Sale, method: GatewayId, text: string): boolean {
  const { status } = stateOf(sale);
  const isCollected = status === 'completed' || status === 'uncleared' || status === 'shipped';
  if (methodOf(sale) !== method || !isCollected) return false;
  world.record({ transaction: sale, changes: [{ type: 'commented', text }] });
  return true;
}
