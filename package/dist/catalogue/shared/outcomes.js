export const completed = { order: 'completed', transaction: 'completed' };
/** The shopper pays the provider, not MultiSafepay, which waits for the money. */
export const notCollected = { order: 'completed', transaction: 'initialized' };
/** The provider pays later; the money is uncleared until the order is shipped and settled. */
export const payLater = { order: 'completed', transaction: 'uncleared' };
export const initialized = { order: 'initialized', transaction: 'initialized' };
export const uncleared = { order: 'uncleared', transaction: 'uncleared' };
export const declined = { order: 'declined', transaction: 'declined' };
export const expired = { order: 'expired', transaction: 'expired' };
/** The order is Void. For the transaction, one page says Void and another Cancelled. */
export const cancelled = { order: 'void', transaction: ['void', 'cancelled'] };
/** A merchant's Decline sets both to Void. */
export const voided = { order: 'void', transaction: 'void' };
export const shipped = { order: 'shipped', transaction: 'uncleared' };
//# sourceMappingURL=outcomes.js.map