/** Outcomes that several methods share. Where pages disagree: `../sources/contradictions.ts`. */
import type { z } from 'zod';
import type { outcome } from '../schema/statuses.ts';

type Data = z.input<typeof outcome>;

export const completed: Data = { order: 'completed', transaction: 'completed' };

/** The shopper pays the provider, not MultiSafepay, which waits for the money. */
export const notCollected: Data = { order: 'completed', transaction: 'initialized' };

/** The provider pays later; the money is uncleared until the order is shipped and settled. */
export const payLater: Data = { order: 'completed', transaction: 'uncleared' };

export const initialized: Data = { order: 'initialized', transaction: 'initialized' };
export const uncleared: Data = { order: 'uncleared', transaction: 'uncleared' };
export const declined: Data = { order: 'declined', transaction: 'declined' };
export const expired: Data = { order: 'expired', transaction: 'expired' };

/** The order is Void. For the transaction, one page says Void and another Cancelled. */
export const cancelled: Data = { order: 'void', transaction: ['void', 'cancelled'] };

/** A merchant's Decline sets both to Void. */
export const voided: Data = { order: 'void', transaction: 'void' };

export const shipped: Data = { order: 'shipped', transaction: 'uncleared' };
