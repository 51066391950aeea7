import { releaseReservation, reservationEnds } from './capturing.ts';
import { gatewayOf } from './gateways.ts';
import type { Payment } from './orders.ts';
import { isReservation } from './amounts.ts';
import { stateOf } from './orders.ts';
import type { Course, Outcome } from './outcomes.ts';
import { isUndecided } from './statuses.ts';
import type { World } from './world.ts';

/** Writes an outcome down as statuses, unless the transaction already has its verdict. */
export function conclude(world: World, transaction: Payment, outcome: Outcome): void {
  const { status, method } = stateOf(transaction);
  if (!method || !isUndecided(status)) return;
  transaction.challenge = undefined;
  const settlement = world.rules.settle(outcome, gatewayOf(method));
  if (settlement.status === status) return;
  // Authorised is Completed/Initialized (manual capture, statuses).
  const reserved = outcome.result === 'completed' && isReservation(transaction);
  const statuses = reserved ? ({ ...settlement, financial: 'initialized' } as const) : settlement;
  world.record({ transaction, changes: [{ type: 'status-changed', ...statuses }] });
  if (!reserved) return;
  const release = (): void => void releaseReservation(world, transaction);
  world.clock.at(reservationEnds(transaction), release, transaction.order);
}

/**
 * The shopper has confirmed: what happens at once, and what time will bring. A merchant who accepts or
 * declines in between decides it, and time changes nothing any more.
 */
export function follow(world: World, transaction: Payment, decided: Course): void {
  world.record({ transaction, changes: [{ type: 'submitted' }] });
  const { now, later = [] } = world.rules.course(transaction, decided);
  if (now) conclude(world, transaction, now);
  const confirmed = world.clock.now();
  for (const { after, outcome } of later) {
    const happen = (): void => conclude(world, transaction, outcome);
    world.clock.at(confirmed + after * 60_000, happen, transaction.order);
  }
}
