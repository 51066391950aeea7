import type { BeforeConfirming } from '../../../pages/confirming.ts';

/** For page objects without an order: there is nothing to check before they confirm. */
export const unwatched: BeforeConfirming = () => Promise.resolve(true);
