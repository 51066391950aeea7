/** Outcomes that several methods share. Where pages disagree: `../sources/contradictions.ts`. */
import type { z } from 'zod';
import type { outcome } from '../schema/statuses.ts';
type Data = z.input<typeof outcome>;
export declare const completed: Data;
/** The shopper pays the provider, not MultiSafepay, which waits for the money. */
export declare const notCollected: Data;
/** The provider pays later; the money is uncleared until the order is shipped and settled. */
export declare const payLater: Data;
export declare const initialized: Data;
export declare const uncleared: Data;
export declare const declined: Data;
export declare const expired: Data;
/** The order is Void. For the transaction, one page says Void and another Cancelled. */
export declare const cancelled: Data;
/** A merchant's Decline sets both to Void. */
export declare const voided: Data;
export declare const shipped: Data;
export {};
